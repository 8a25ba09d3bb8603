import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { capitalised, sentence } from './marks';
import { outcomeSentence } from './outcome-sentence';

/** What the person wants: the results chosen in one sentence, then their own words. */
export function wantedText(own: string, outcomes: readonly string[], language: MessageLanguage): string {
  const { wanted: lead, ownWords, locale } = letterIn(language);
  const chosen = outcomeSentence(outcomes, language);
  const isAlone = chosen === '' && own !== '' && !ownWords.test(own);
  const words = isAlone ? `${lead}${own.includes('\n') ? '\n' : ' '}${own}` : capitalised(own, locale);
  return [chosen, sentence(words)].filter(Boolean).join(' ');
}
