import type { ReactNode } from 'react';
import type { Draft } from '@/components/request/use-draft';
import { classNames } from '@/components/ui/class-names';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { ErrorNotice } from '@/components/ui/error-boundary';
import layout from '@/components/ui/layout.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { proposeSubject } from '@/utils/composer/propose-subject';
import type { MessageDetails, MessagePart } from '@/utils/requests/request';
import styles from './composer.module.css';
import { OutcomeChips } from './outcome-chips';
import { TriedList } from './tried-list';
import { WhenPicker } from './when-picker';

interface MessageEditorProps {
  draft: Draft;
  /** A field a review found empty, by its name. */
  focusField: string | null;
  /** Stands before the first part. */
  beginning?: ReactNode;
  /** Stands under what happened. */
  quotes?: ReactNode;
}

/** The message in its four parts, saved as it is written. */
export function MessageEditor({ draft, focusField, beginning, quotes }: MessageEditorProps) {
  const { t } = useTranslate();
  const act = useAction();
  const { message, details, subject, change } = draft;
  /** A press is a whole change: there is no pause to wait for. */
  const decide = (chosen: Partial<MessageDetails>) => {
    change({ details: chosen });
    draft.flush();
  };
  const words = (part: MessagePart, isInGroup = false) => (
    <TextInput
      label={t(`part_${part}`)}
      hideLabel={isInGroup}
      hint={message[part] === '' ? t(`part_${part}_hint`) : undefined}
      value={message[part]}
      onChange={(text) => change({ message: { [part]: text } })}
      multiline
      onBlur={draft.flush}
      autoFocus={focusField === `part-${part}`}
      testId={`part-${part}`}
    />
  );
  return (
    <section aria-labelledby="message-title">
      <div className={styles.head}>
        <h2 id="message-title">{t('message_title')}</h2>
        <DraftStatus draft={draft} />
      </div>
      {draft.error !== null && <ErrorNotice error={draft.error} />}
      {beginning}
      <div className={styles.part}>
        {words('problem')}
        {quotes}
      </div>
      <fieldset className={classNames(styles.part, styles.group)}>
        <legend>{t('part_when')}</legend>
        <WhenPicker whenAt={details.whenAt} onChange={(whenAt) => decide({ whenAt })} />
        {words('when', true)}
      </fieldset>
      <TriedList
        tried={message.tried}
        onChange={(tried) => change({ message: { tried } })}
        onBlur={draft.flush}
        autoFocus={focusField === 'part-tried'}
      />
      <fieldset className={classNames(styles.part, styles.group)}>
        <legend>{t('part_wanted')}</legend>
        <OutcomeChips outcomes={details.outcomes} onChange={(outcomes) => decide({ outcomes })} />
        {words('wanted', true)}
      </fieldset>
      <TextInput
        label={t('subject')}
        hint={subject === '' ? proposeSubject(message.problem) || t('subject_hint') : undefined}
        value={subject}
        onChange={(text) => change({ subject: text })}
        onBlur={draft.flush}
        testId="subject"
      />
      {draft.stored && (
        <div className={layout.end}>
          <ConfirmButton
            question={t('draft_discard_confirm')}
            confirm={t('draft_discard')}
            onConfirm={() => act(t('draft_discard'), draft.discard)}
          >
            {t('draft_discard')}
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}

/** Says that what was written is kept. An error is said elsewhere, and louder. */
function DraftStatus({ draft: { status, error } }: { draft: Draft }) {
  const { t } = useTranslate();
  const words = error !== null || status === 'none' ? '' : t(status === 'saving' ? 'draft_saving' : 'draft_saved');
  return (
    <span className={styles.saved} data-testid="draft-saved" data-state={status} role="status">
      {words}
    </span>
  );
}
