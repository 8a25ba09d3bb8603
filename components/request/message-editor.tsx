import { ToggleButton } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { ErrorNotice } from '@/components/ui/error-boundary';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { momentText } from '@/utils/composer/moment-text';
import { proposeSubject } from '@/utils/composer/propose-subject';
import { togglePhrase } from '@/utils/composer/toggle-phrase';
import { WANTED_PHRASES, WANTED_RESULTS } from '@/utils/composer/wanted-phrases';
import { MESSAGE_PARTS, type MessagePart } from '@/utils/requests/request';
import { ErrorQuotes } from './error-quotes';
import type { Draft } from './use-draft';

interface MessageEditorProps {
  draft: Draft;
  language: MessageLanguage;
  /** A field a review found empty, by its name. */
  focusField: string | null;
  /** What the page says went wrong, in its own words. */
  errors: readonly string[];
}

/** The message in its four parts, saved as it is written. */
export function MessageEditor({ draft, language, focusField, errors }: MessageEditorProps) {
  const { t } = useTranslate();
  const { message, subject, change } = draft;
  const write = (part: MessagePart, text: string) => change({ message: { [part]: text } });
  return (
    <section aria-labelledby="message-title">
      <div className="section-head">
        <h2 id="message-title">{t('message_title')}</h2>
        <span className="saved" data-testid="draft-saved" data-state={draft.status} role="status">
          {draft.error !== null
            ? ''
            : draft.status === 'saving'
              ? t('draft_saving')
              : draft.status === 'saved'
                ? t('draft_saved')
                : ''}
        </span>
      </div>
      {draft.error !== null && <ErrorNotice error={draft.error} />}
      {MESSAGE_PARTS.map((part) => (
        <div className="part" key={part}>
          <TextInput
            label={t(`part_${part}`)}
            hint={message[part] === '' ? t(`part_${part}_hint`) : undefined}
            value={message[part]}
            onChange={(text) => write(part, text)}
            multiline
            onBlur={draft.flush}
            autoFocus={focusField === `part-${part}`}
            testId={`part-${part}`}
          />
          {part === 'problem' && (
            <ErrorQuotes
              errors={errors}
              problem={message.problem}
              language={language}
              onChange={(text) => write('problem', text)}
            />
          )}
          {part === 'when' && (
            <div className="chips">
              <Button look="chip" onPress={() => write('when', momentText(new Date(), language))}>
                {t('chip_now')}
              </Button>
            </div>
          )}
          {part === 'wanted' && (
            <div className="chips">
              {WANTED_RESULTS.map((result) => {
                const phrase = WANTED_PHRASES[language][result];
                return (
                  <ToggleButton
                    key={result}
                    className="button button-chip"
                    isSelected={message.wanted.includes(phrase)}
                    onChange={() => write('wanted', togglePhrase(message.wanted, phrase))}
                  >
                    {t(`wanted_${result}`)}
                  </ToggleButton>
                );
              })}
            </div>
          )}
        </div>
      ))}
      <TextInput
        label={t('subject')}
        hint={subject === '' ? proposeSubject(message.problem) || t('subject_hint') : undefined}
        value={subject}
        onChange={(text) => change({ subject: text })}
        onBlur={draft.flush}
        testId="subject"
      />
      {draft.stored && (
        <div className="row-end">
          <ConfirmButton
            question={t('draft_discard_confirm')}
            confirm={t('draft_discard')}
            onConfirm={() => void draft.discard()}
          >
            {t('draft_discard')}
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}
