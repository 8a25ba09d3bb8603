import type { MessageLanguage } from '@/utils/composer/message-language';
import { LETTER_WORDING } from './letter-wording';
import { capitalised, put } from './marks';
import { knownOutcomes } from './outcome';

/** The results asked for as one sentence: “Please refund the money and explain what went wrong.” `''` for none. */
export function outcomeSentence(names: readonly string[], language: MessageLanguage): string {
  const outcomes = knownOutcomes(names);
  if (outcomes.length === 0) return '';
  const { locale, asks, outcomes: words } = LETTER_WORDING[language];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(outcomes.map((outcome) => words[outcome]));
  return capitalised(put(asks, { list }), locale);
}
