import type { MessageLanguage } from '@/utils/composer/message-language';
import { LETTER_WORDING } from './letter-wording';
import { capitalised, sentence } from './marks';

/**
 * What was tried: one step as a sentence, several as a list below what they are about.
 * @param inline in one line, as a chat wants it
 */
export function triedText(tried: string, language: MessageLanguage, inline = false): string {
  const { tried: lead, ownWords, locale } = LETTER_WORDING[language];
  const [only = '', ...more] = triedItems(tried);
  if (only === '') return '';
  if (more.length === 0) return sentence(ownWords.test(only) ? capitalised(only, locale) : `${lead} ${only}`);
  const steps = [only, ...more].map((step) => step.replace(/[.;,]$/, ''));
  return inline
    ? sentence(`${lead} ${steps.map((step, index) => `${index + 1}) ${step}`).join(', ')}`)
    : `${lead}\n${steps.map((step) => `– ${step}`).join('\n')}`;
}

/** The steps of what was tried, one a line; marks of a list before them and empty lines are left out. */
export function triedItems(tried: string): string[] {
  return tried
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/u, '')
        .replace(/[\t ]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}
