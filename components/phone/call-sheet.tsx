import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { ConfirmButton } from '@/components/ui/confirm-button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { askForReminderCheck } from '@/components/waiting/check-reminders';
import { useWaits } from '@/components/waiting/use-waits';
import { followUpLine } from '@/utils/composer/letter/follow-up-line';
import { messageLanguageFor } from '@/utils/composer/message-language';
import { resolveParts } from '@/utils/composer/resolve-parts';
import type { Call } from '@/utils/requests/calls/call';
import { MESSAGE_PARTS, type SupportRequest } from '@/utils/requests/request';
import { discardCall } from '@/utils/store/requests/call-store';
import { endCall } from '@/utils/store/requests/end-call';
import { followUpOf } from '@/utils/store/requests/follow-up-of';
import { draftOf } from '@/utils/store/requests/request-store';
import { callAddress } from '@/utils/text/call-address';
import { speakablePieces } from '@/utils/text/speakable-pieces';
import { CallAtHand } from './call-at-hand';
import { CallNotes } from './call-notes';
import { CallTimer } from './call-timer';
import { openCallWindow } from './open-call-window';
import styles from './phone.module.css';
import { useCallText } from './use-call-text';

interface CallSheetProps {
  call: Call;
  /** It is in a window of its own already. */
  inWindow?: boolean;
  onEnded?: () => void;
}

/** All that a call needs: number, what to have at hand, what to say, how long it takes, and what is heard. */
export function CallSheet({ call, inWindow = false, onEnded }: CallSheetProps) {
  const { t } = useTranslate();
  const act = useAction();
  const draft = useLiveQuery(() => draftOf(call.site), [call.site]);
  const script = useCallScript(draft);
  const waitOf = useWaits(call.site);
  const number = useCallText(t('call_number'), call.id, call.number, (text) => ({ number: text }));
  const address = callAddress(number.value);
  const end = async () => {
    await endCall(call.id, script.join('\n'), Date.now());
    askForReminderCheck();
    onEnded?.();
  };
  return (
    <section className={styles.call} aria-labelledby="call-title" data-testid="call-sheet">
      <div className={layout.between}>
        <h2 id="call-title">{t('call_title')}</h2>
        {!inWindow && (
          <Button look="quiet" data-testid="call-window" onPress={() => act(t('call_window'), () => openCallWindow(call.id))}>
            {t('call_window')}
          </Button>
        )}
      </div>
      <TextInput
        label={t('call_number')}
        type="tel"
        value={number.value}
        hint={waitOf('phone')}
        onChange={(text) => number.write(text.slice(0, 300))}
        onBlur={number.leave}
        testId="call-number"
      />
      {address && (
        <a className={buttons.button} href={address} data-testid="call-dial">
          {t('call_dial', { number: number.value.trim() })}
        </a>
      )}
      <CallTimer call={call} />
      <CallAtHand site={call.site} profileId={draft?.profileId ?? null} />
      <section aria-labelledby="call-say">
        <h3 id="call-say">{t('call_say')}</h3>
        {script.length === 0 && <p className={texts.sub}>{t('call_say_none')}</p>}
        <ol className={styles.say} data-testid="call-say">
          {script.map((piece) => (
            <li key={piece}>{piece}</li>
          ))}
        </ol>
      </section>
      <CallNotes call={call} />
      <div className={layout.between}>
        <Button look="primary" data-testid="call-end" onPress={() => act(t('call_end'), end)}>
          {t('call_end')}
        </Button>
        <ConfirmButton
          question={t('call_discard_question')}
          confirm={t('call_discard')}
          onConfirm={() => act(t('call_discard'), () => discardCall(call.id))}
          testId="call-discard"
        >
          {t('call_discard')}
        </ConfirmButton>
      </div>
    </section>
  );
}

/** What there is to say in a call, sentence by sentence, from what the person prepared: the earlier request, then the four parts. */
function useCallScript(draft: SupportRequest | undefined): string[] {
  const { language: spoken } = useTranslate();
  const followUp = useLiveQuery(() => (draft ? followUpOf(draft) : null), [draft]) ?? null;
  if (!draft) return [];
  const language = messageLanguageFor(draft.details.language || spoken);
  const parts = resolveParts(draft.message, draft.details, language);
  const written = [followUp ? followUpLine(followUp, language) : '', ...MESSAGE_PARTS.map((part) => parts[part])];
  // What is written twice is said once.
  return [...new Set(written.flatMap((text) => speakablePieces(text)))];
}
