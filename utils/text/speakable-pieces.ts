import { grouped } from './spoken-number';

/** One can say so much without losing the thread, UTF-16 units. */
const BREATH = 120;
/** Shorter figures are years, prices and hours. */
const LONG_NUMBER = /(?<![\p{L}\p{N}.,:/])\d{6,}(?![\p{L}\p{N}]|[.,:/]\d)/gu;

/** A text in pieces to be read out: one sentence each, long ones divided where one draws breath, long numbers in groups. */
export function speakablePieces(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…][»”"')]*)\s+(?=[\p{Lu}\p{N}«“"'(])/u))
    .flatMap((sentence) => breaths(sentence.trim()))
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(LONG_NUMBER, (figures) => grouped(figures)));
}

function breaths(sentence: string): string[] {
  if (sentence.length <= BREATH) return [sentence];
  const pieces: string[] = [];
  for (const clause of sentence.split(/(?<=[,;:–—])\s+/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + clause.length < BREATH) pieces[pieces.length - 1] = `${last} ${clause}`;
    else pieces.push(clause);
  }
  return pieces;
}
