import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { knownOutcomes } from '@/utils/model/message/outcome';
import { capitalised, put, sentence } from './marks';

/** What the person wants: the results chosen in one sentence, then their own words. */
export function wantedText(own: string, outcomes: readonly string[], language: MessageLanguage): string {
  const { wanted: lead, ownWords, locale } = letterIn(language);
  const chosen = outcomeSentence(outcomes, language);
  const isAlone = chosen === '' && own !== '' && !ownWords.test(own);
  const words = isAlone ? `${lead}${own.includes('\n') ? '\n' : ' '}${own}` : capitalised(own, locale);
  return [chosen, sentence(words)].filter(Boolean).join(' ');
}

/** The results asked for as one sentence: “Please refund the money and explain what went wrong.” `''` for none. */
function outcomeSentence(names: readonly string[], language: MessageLanguage): string {
  const outcomes = knownOutcomes(names);
  if (outcomes.length === 0) return '';
  const { locale, asks, outcomes: words } = letterIn(language);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(outcomes.map((outcome) => words[outcome]));
  return capitalised(put(asks, { list }), locale);
}
