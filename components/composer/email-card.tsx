import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { assembleLetter, type Letter } from '@/utils/composer/assemble-letter';
import { emailLink } from '@/utils/composer/email/email-link';
import { emailSubject } from '@/utils/composer/email/email-subject';
import { isEmailAddress } from '@/utils/composer/email/is-email-address';
import { proposeSubject } from '@/utils/composer/propose-subject';
import { picturesOf } from '@/utils/store/requests/picture-store';
import { recordEmail } from '@/utils/store/requests/submissions';
import { EmailPicture } from './email-picture';
import { EmailSent } from './email-sent';

interface EmailCardProps {
  draft: Draft;
  letter: Letter;
  addresses: readonly string[];
}

type Step = 'writing' | 'opened' | 'long' | 'no-copy' | 'kept';

const STATUS = { writing: '', opened: '', long: 'email_long', 'no-copy': 'email_no_copy', kept: '' } as const;

/** The message as an e-mail: opened in the person's own mail program, or copied; kept as a request once they say it is sent. */
export function EmailCard({ draft, letter, addresses }: EmailCardProps) {
  const { t } = useTranslate();
  const act = useAction();
  const [typed, setTyped] = useState<string | null>(null);
  const [step, setStep] = useState<Step>('writing');
  const requestId = draft.stored?.id ?? '';
  const pictures = useLiveQuery(() => picturesOf(requestId), [requestId]) ?? [];
  const [first, setFirst] = useState(addresses[0]);
  if (addresses[0] !== first) {
    setFirst(addresses[0]);
    // Another was chosen among the site's addresses; one that was only found late leaves alone what was typed meanwhile.
    if (first !== undefined) setTyped(null);
  }
  const to = typed ?? addresses[0] ?? '';
  const body = assembleLetter(letter);
  const own = draft.subject.trim() || proposeSubject(letter.message.problem);
  const subject = emailSubject(own, letter.followUp?.number ?? null, letter.language);
  const isEmpty = body === '';

  const open = async () => {
    const { os } = await browser.runtime.getPlatformInfo();
    const link = emailLink({ to, subject, body }, t('email_paste'), os === 'win');
    // Before the mail program takes the focus, without which nothing can be copied.
    const isCopied = !link.isLong || (await copied(body));
    if (isCopied) await browser.tabs.create({ url: link.url });
    setStep(isCopied ? (link.isLong ? 'long' : 'opened') : 'no-copy');
  };
  const keep = async () => {
    await recordEmail({ id: await draft.ensure() }, { to: to.trim(), subject, text: body });
    setStep('kept');
  };

  // With the next letter begun, what was said of the last one is over.
  const statusKey = isEmpty ? (step === 'kept' ? 'email_kept' : '') : STATUS[step];
  return (
    <section aria-labelledby="email-title" data-testid="email">
      <h2 id="email-title">{t('email_title')}</h2>
      <details open={addresses.length > 0}>
        <summary data-testid="email-write">{t('email_write')}</summary>
        <div className="email">
          <TextInput
            label={t('email_to')}
            hint={to === '' ? t('email_to_hint') : undefined}
            warning={to !== '' && !isEmailAddress(to.trim()) ? t('email_to_wrong') : undefined}
            value={to}
            onChange={setTyped}
            type="email"
            suggestions={addresses}
            testId="email-to"
          />
          <p className="sub">{isEmpty ? t('email_empty') : t('email_subject', { subject })}</p>
          <div className="row">
            <Button
              look="plain"
              isDisabled={isEmpty || !isEmailAddress(to.trim())}
              onPress={() => act(t('email_open'), open)}
              data-testid="email-open"
            >
              {t('email_open')}
            </Button>
            <CopyButton text={body} isDisabled={isEmpty} label={t('email_copy')} done={t('email_copied')} testId="email-copy" />
            <CopyButton
              look="quiet"
              text={subject}
              isDisabled={subject === ''}
              label={t('email_copy_subject')}
              done={t('email_subject_copied')}
            />
          </div>
          {pictures.length > 0 && (
            <div className="stack">
              <p className="sub">{t('email_pictures')}</p>
              <ul>
                {pictures.map((picture) => (
                  <li key={picture.id}>
                    <EmailPicture picture={picture} />
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p role="status" className="sub" data-testid="email-status">
            {statusKey && t(statusKey)}
          </p>
          {!isEmpty && (
            <EmailSent
              isAsked={step === 'opened' || step === 'long'}
              onSent={() => act(t('email_sent_mark'), keep)}
              onNotYet={() => setStep('writing')}
            />
          )}
        </div>
      </details>
    </section>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
