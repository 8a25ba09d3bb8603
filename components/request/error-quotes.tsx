import { ToggleButton } from 'react-aria-components';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { quoteError } from '@/utils/composer/quote-error';
import { togglePhrase } from '@/utils/composer/toggle-phrase';

/** More of a text than this is not needed to know it again, UTF-16 units. */
const SHOWN = 60;

interface ErrorQuotesProps {
  errors: readonly string[];
  problem: string;
  language: MessageLanguage;
  onChange: (problem: string) => void;
}

/** The page's own words about the error, each put into the message, or taken out, by one press. */
export function ErrorQuotes({ errors, problem, language, onChange }: ErrorQuotesProps) {
  const { t } = useTranslate();
  if (errors.length === 0) return null;
  return (
    <div className={layout.chips}>
      {errors.map((text) => {
        const sentence = quoteError(text, language);
        return (
          <ToggleButton
            key={text}
            className={classNames(buttons.button, buttons.chip)}
            isSelected={problem.includes(sentence)}
            onChange={() => onChange(togglePhrase(problem, sentence))}
            data-testid="quote-error"
          >
            {t('quote_error', { text: text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text })}
          </ToggleButton>
        );
      })}
    </div>
  );
}
