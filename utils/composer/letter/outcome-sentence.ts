import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { knownOutcomes } from '@/utils/model/message/outcome';
import { capitalised, put } from './marks';

/** The results asked for as one sentence: “Please refund the money and explain what went wrong.” `''` for none. */
export function outcomeSentence(names: readonly string[], language: MessageLanguage): string {
  const outcomes = knownOutcomes(names);
  if (outcomes.length === 0) return '';
  const { locale, asks, outcomes: words } = letterIn(language);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(outcomes.map((outcome) => words[outcome]));
  return capitalised(put(asks, { list }), locale);
}
