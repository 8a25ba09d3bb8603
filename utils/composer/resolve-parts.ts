import { letterIn } from '@/utils/languages/letter';
import type { MessageDetails, MessageParts } from '@/utils/requests/request';
import { capitalised, sentence, tidy } from './letter/marks';
import { triedText } from './letter/tried-text';
import { wantedText } from './letter/wanted-text';
import { whenSentence } from './letter/when-sentence';
import type { MessageLanguage } from './message-language';

/**
 * The four parts in whole sentences of one language, each `''` where nothing was given.
 * @param inline without line breaks of our own, as a chat wants it
 */
export function resolveParts(
  message: MessageParts,
  { whenAt, outcomes }: Pick<MessageDetails, 'whenAt' | 'outcomes'>,
  language: MessageLanguage,
  inline = false,
): MessageParts {
  return {
    problem: sentence(capitalised(tidy(message.problem), letterIn(language).locale)),
    when: whenSentence(whenAt, tidy(message.when), language),
    tried: triedText(message.tried, language, inline),
    wanted: wantedText(tidy(message.wanted), outcomes, language),
  };
}
