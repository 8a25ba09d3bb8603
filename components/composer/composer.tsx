import { ErrorQuotes } from '@/components/request/error-quotes';
import type { Draft } from '@/components/request/use-draft';
import type { Letter } from '@/utils/composer/assemble-letter';
import type { PageReference } from '@/utils/requests/request';
import { EmailCard } from './email-card';
import { MessageEditor } from './message-editor';
import { MessageHints } from './message-hints';
import { MessagePreview } from './message-preview';
import { TechnicalCard } from './technical-card';
import { TemplatePicker } from './template-picker';

interface ComposerProps {
  tabId: number;
  draft: Draft;
  page: PageReference;
  letter: Letter;
  /** Two letters, of the page; `''` where not known. */
  pageLanguage: string;
  hasForm: boolean;
  /** What the form's message field takes, UTF-16 units; `null` where it does not say. */
  limit: number | null;
  /** A field a review found empty, by its name. */
  focusField: string | null;
  /** What the page says went wrong, in its own words. */
  errors?: readonly string[];
  /** Support addresses found on this site, the best first. */
  addresses?: readonly string[];
}

/** Writing the message: a beginning, its four parts, what to think of, how it reads, and sending it by e-mail. */
export function Composer({ tabId, draft, page, letter, pageLanguage, hasForm, limit, focusField, ...props }: ComposerProps) {
  const { errors = [], addresses = [] } = props;
  if (!draft.isKnown) return null;
  const tell = (problem: string) => draft.change({ message: { problem } });
  return (
    <>
      <MessageEditor
        draft={draft}
        focusField={focusField}
        beginning={<TemplatePicker draft={draft} page={page} letter={letter} />}
        quotes={
          <>
            <ErrorQuotes errors={errors} problem={draft.message.problem} language={letter.language} onChange={tell} />
            <TechnicalCard tabId={tabId} problem={draft.message.problem} language={letter.language} onChange={tell} />
          </>
        }
      />
      <MessageHints letter={letter} />
      <MessagePreview
        letter={letter}
        pageLanguage={pageLanguage}
        chosenLanguage={draft.details.language}
        onLanguage={(language) => draft.change({ details: { language } })}
        hasForm={hasForm}
        limit={limit}
      />
      <EmailCard draft={draft} letter={letter} addresses={addresses} />
    </>
  );
}
