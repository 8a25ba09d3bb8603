const MARKS = /^\p{M}+$/u;
const folded = new Map<number, number>();
/** Letters that Unicode does not take apart but people do, and letters that one language writes in two ways. */
const ALIKE: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ð: 'd',
  ħ: 'h',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
};
const LOOKALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Small letters without accents, to find words in; every UTF-16 unit keeps its place. A Latin letter inside a Cyrillic word
 * («зaявка») is read as the Cyrillic one it looks like.
 */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldUnit(text.charCodeAt(at));
  let result = '';
  for (let at = 0; at < units.length; at += 8192) result += String.fromCharCode(...units.subarray(at, at + 8192));
  if (!CYRILLIC.test(result)) return result;
  return result.replace(WORD, (word) =>
    CYRILLIC.test(word) ? word.replace(LATIN, (letter) => LOOKALIKE[letter] ?? letter) : word,
  );
}

function foldUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const character = String.fromCharCode(unit);
  const parts = character.normalize('NFD');
  // Only accents fall off; a syllable of Hangul comes apart into letters and stays whole.
  const base = MARKS.test(parts.slice(1)) ? parts.slice(0, 1) : character;
  const lower = base.toLowerCase();
  const small = lower.length === 1 ? lower : base;
  const result = (ALIKE[small] ?? small).charCodeAt(0);
  folded.set(unit, result);
  return result;
}
