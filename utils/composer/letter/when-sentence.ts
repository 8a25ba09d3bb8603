import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { capitalised, put, sentence } from './marks';
import { momentInWords } from './moment-in-words';

/** When it happened: the moment chosen, then the person's own words. */
export function whenSentence(moment: string, own: string, language: MessageLanguage): string {
  const { happened, locale } = letterIn(language);
  const words = momentInWords(moment, language);
  if (words === '') return sentence(ownTime(own, language));
  // A date may end with a full stop of its own: “2026 г.”
  const chosen = put(happened, { moment: words }).replace(/\.\.$/, '.');
  return [chosen, sentence(capitalised(own, locale))].filter(Boolean).join(' ');
}

/** “22 November at 14:20” goes on with a sentence; whole sentences stand as they are. */
function ownTime(when: string, language: MessageLanguage): string {
  const { when: lead, ownTime: words, locale } = letterIn(language);
  if (when === '' || isWholeSentence(when)) return capitalised(when, locale);
  if (!words) return `${lead} ${when}`;
  if (/^\d/.test(when)) return `${/^\d{1,2}[:.]\d\d(?!\.?\d)/.test(when) ? lead : words.onDate} ${when}`;
  // The space makes a word of the last one, too: “yesterday”.
  if (words.words.test(`${when} `)) return `${words.happened} ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  return `${lead} ${when}`;
}

/** More than a remark: four words and a mark at the end. */
function isWholeSentence(text: string): boolean {
  return /[.!?…]$/.test(text) && text.split(/\s+/).length > 3 && !/^\d/.test(text);
}
