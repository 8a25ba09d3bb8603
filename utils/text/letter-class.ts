/**
 * How a script makes words: `spaced` ones begin and end at blanks; `joined` ones take articles and prepositions in front without a blank
 * (Arabic, Hebrew) or are too rich in endings to care (Indic); `unspaced` ones have no blanks to go by, or too few (Chinese, Thai, Korean).
 */
export type LetterClass = 'none' | 'spaced' | 'joined' | 'unspaced';

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const classes = new Map<number, LetterClass>();

export function letterClass(unit: number): LetterClass {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) ? 'spaced' : 'none';
  const known = classes.get(unit);
  if (known) return known;
  const found = classify(String.fromCharCode(unit));
  classes.set(unit, found);
  return found;
}

function classify(character: string): LetterClass {
  if (!LETTER.test(character)) return 'none';
  if (UNSPACED.test(character)) return 'unspaced';
  return SPACED.test(character) ? 'spaced' : 'joined';
}
