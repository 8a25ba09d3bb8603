import type { MessageParts } from '@/utils/requests/request';
import { LETTER_WORDING } from './letter-wording';
import type { MessageLanguage } from './message-language';

/**
 * A letter from the four parts, as a careful person would write it: the parts that were given and no others, in short paragraphs.
 * Empty where the person has written nothing at all.
 * @param signature the name under it; left out where empty
 */
export function assembleMessage(parts: MessageParts, language: MessageLanguage, signature = ''): string {
  const words = LETTER_WORDING[language];
  const problem = tidy(parts.problem);
  const when = tidy(parts.when);
  const tried = tidy(parts.tried);
  const wanted = tidy(parts.wanted);
  if (!problem && !when && !tried && !wanted) return '';
  const name = tidy(signature);
  return [
    words.salutation,
    sentence(capitalised(problem)),
    sentence(whenLine(when, language)),
    sentence(led(words.tried, tried, language)),
    sentence(led(words.wanted, wanted, language)),
    name ? `${words.closing}\n${name}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** “22 November at 14:20” goes on with a sentence; whole sentences stand as they are. */
function whenLine(when: string, language: MessageLanguage): string {
  const words = LETTER_WORDING[language];
  if (when === '' || isWholeSentence(when)) return capitalised(when);
  if (/^\d/.test(when)) return `${/^\d{1,2}[:.]\d\d(?!\.?\d)/.test(when) ? words.when : words.onDate} ${when}`;
  // The space makes a word of the last one, too: “yesterday”.
  if (words.timeWords.test(`${when} `)) return `${words.happened} ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  return led(words.when, when, language);
}

/** Says first what the person's words are about, unless they say so themselves. */
function led(lead: string, text: string, language: MessageLanguage): string {
  if (text === '' || LETTER_WORDING[language].ownWords.test(text)) return capitalised(text);
  return `${lead}${text.includes('\n') ? '\n' : ' '}${text}`;
}

/** More than a remark: four words and a mark at the end. */
function isWholeSentence(text: string): boolean {
  return /[.!?…]$/.test(text) && text.split(/\s+/).length > 3 && !/^\d/.test(text);
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Ends with a full stop unless it ends with a mark of its own. */
function sentence(text: string): string {
  return text === '' || /[.!?…:;][»”")\]]*$/.test(text) ? text : `${text}.`;
}

/** One space between words, at most one empty line between paragraphs. A non-breaking space is the person's own and stays. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
