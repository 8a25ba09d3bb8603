import type { MessageLanguage } from '@/utils/composer/message-language';
import { LETTER_WORDING } from './letter-wording';
import { capitalised, put, sentence } from './marks';
import { knownOutcomes } from './outcome';

/** What the person wants: the results chosen in one sentence, then their own words. */
export function wantedText(own: string, outcomes: readonly string[], language: MessageLanguage): string {
  const { wanted: lead, ownWords, locale } = LETTER_WORDING[language];
  const chosen = outcomeSentence(outcomes, language);
  const isAlone = chosen === '' && own !== '' && !ownWords.test(own);
  const words = isAlone ? `${lead}${own.includes('\n') ? '\n' : ' '}${own}` : capitalised(own, locale);
  return [chosen, sentence(words)].filter(Boolean).join(' ');
}

/** The results asked for as one sentence: “Please refund the money and explain what went wrong.” `''` for none. */
function outcomeSentence(names: readonly string[], language: MessageLanguage): string {
  const outcomes = knownOutcomes(names);
  if (outcomes.length === 0) return '';
  const { locale, asks, outcomes: words } = LETTER_WORDING[language];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(outcomes.map((outcome) => words[outcome]));
  return capitalised(put(asks, { list }), locale);
}
