import { commonFirst } from '@/utils/languages/common-first';
import { FIELD_WORDS } from '@/utils/languages/fields';
import { foldWords } from '@/utils/text/words';

/** Fewer little words than this tell nothing. */
const ENOUGH = 4;
const LETTER_COUNTS = 0.5;
/** Japanese before Chinese: it has the letters of both. */
const BY_LETTERS = Object.entries(commonFirst(FIELD_WORDS));
/** Of all letters, so many of a script make the language. */
const SCRIPT_SHARE = 0.2;

let commonWords: Map<string, string[]> | null = null;

/**
 * Two-letter code of the language that the words of a page are in; the declared one where the words do not tell, `''` where neither
 * does. Half of the pages declare none and some a wrong one.
 */
export function guessLanguage(sample: string, declared: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, { script }] of BY_LETTERS) {
    if (script && letters > 0 && (sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE) return language;
  }
  const counts = new Map<string, number>();
  for (const word of foldWords(sample).match(/\p{L}+/gu) ?? []) {
    for (const language of wordTable().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const lower = sample.toLowerCase().normalize('NFC');
  for (const [language, { letters: own }] of BY_LETTERS) {
    const number = own ? (lower.match(own)?.length ?? 0) : 0;
    if (number > 0) counts.set(language, (counts.get(language) ?? 0) + number * LETTER_COUNTS);
  }
  const stated = declared.slice(0, 2);
  const count = (language: string) => (counts.get(language) ?? 0) * (language === stated ? 1.2 : 1);
  const best = [...counts.keys()].sort((a, b) => count(b) - count(a))[0];
  if (best !== undefined && (counts.get(best) ?? 0) >= ENOUGH) return best;
  return stated in FIELD_WORDS ? stated : '';
}

function wordTable(): Map<string, string[]> {
  if (commonWords) return commonWords;
  commonWords = new Map();
  for (const [language, { common }] of Object.entries(FIELD_WORDS)) {
    for (const word of new Set(foldWords(common).match(/\p{L}+/gu) ?? [])) {
      commonWords.set(word, [...(commonWords.get(word) ?? []), language]);
    }
  }
  return commonWords;
}
