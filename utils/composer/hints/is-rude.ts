import { LETTER_WORDING } from '@/utils/languages/letter';

const RUDE = Object.values(LETTER_WORDING)
  .flatMap(({ rude }) => rude)
  .join('|');
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${RUDE})`, 'iu');

/** Does a text insult, or shout with marks? */
export function isRude(text: string): boolean {
  return WORD.test(text) || /[!?]{3,}/.test(text);
}
