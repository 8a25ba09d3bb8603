import { foldText } from '@/utils/text/words';
import { LEXICONS } from './lexicon/lexicons';

/** Fewer little words than this tell nothing. */
const ENOUGH = 4;
/** Scripts that only one of our languages is written in. */
const SCRIPTS: readonly [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
];
/** Letters that one language has and its neighbours have not; each counts as half a word. */
const LETTERS: readonly [language: string, letters: RegExp][] = [
  ['ru', /[ыэ]/gu],
  ['uk', /[їєґ]/gu],
  ['be', /ў/gu],
  ['kk', /[әқңғұһ]/gu],
  ['fa', /[پچژگ]/gu],
  ['pl', /[łąęśźż]/gu],
  ['cs', /[řěů]/gu],
  ['hu', /[őű]/gu],
  ['ro', /[țșţş]/gu],
  ['tr', /[ğı]/gu],
  ['vi', /[ơưạảấầậếệọộợ]/gu],
  ['de', /ß/gu],
  ['es', /[ñ¿¡]/gu],
  ['pt', /[ãõ]/gu],
];
const LETTER_COUNTS = 0.5;
/** Of all letters, so many of a script make the language. */
const SCRIPT_SHARE = 0.2;

let commonWords: Map<string, string[]> | null = null;

/**
 * Two-letter code of the language that the words of a page are in; the declared one where the words do not tell, `''` where neither
 * does. Half of the pages declare none and some a wrong one.
 */
export function guessLanguage(sample: string, declared: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if (letters > 0 && (sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE) return language;
  }
  const counts = new Map<string, number>();
  for (const word of foldText(sample).match(/\p{L}+/gu) ?? []) {
    for (const language of wordTable().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const lower = sample.toLowerCase().normalize('NFC');
  for (const [language, own] of LETTERS) {
    const number = lower.match(own)?.length ?? 0;
    if (number > 0) counts.set(language, (counts.get(language) ?? 0) + number * LETTER_COUNTS);
  }
  const stated = declared.slice(0, 2);
  const count = (language: string) => (counts.get(language) ?? 0) * (language === stated ? 1.2 : 1);
  const best = [...counts.keys()].sort((a, b) => count(b) - count(a))[0];
  if (best !== undefined && (counts.get(best) ?? 0) >= ENOUGH) return best;
  return stated in LEXICONS ? stated : '';
}

function wordTable(): Map<string, string[]> {
  if (commonWords) return commonWords;
  commonWords = new Map();
  for (const [language, { common }] of Object.entries(LEXICONS)) {
    for (const word of new Set(foldText(common).match(/\p{L}+/gu) ?? [])) {
      commonWords.set(word, [...(commonWords.get(word) ?? []), language]);
    }
  }
  return commonWords;
}
