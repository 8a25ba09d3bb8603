import type { TextSpan } from './private-patterns';

/** Shorter ones stand in texts by chance. */
const LEAST = 3;
const LEAST_DIGITS = 5;

/**
 * Where a text says what the person has saved of themselves: names and addresses as words of their own, whatever their case where they are
 * of several words, and numbers however they are grouped.
 */
export function ownValues(text: string, values: readonly string[]): TextSpan[] {
  const folded = text.toLowerCase();
  // Where lower case is longer than upper case, places in the one are none in the other.
  const comparable = folded.length === text.length ? folded : text;
  const lines = values.flatMap((value) => value.split('\n'));
  return lines.flatMap((raw) => {
    const value = raw.trim().replace(/\s+/gu, ' ');
    if (value.length < LEAST) return [];
    const digits = value.replace(/\D/g, '');
    if (digits.length >= LEAST_DIGITS && !/\p{L}/u.test(value)) return digitSpans(text, digits);
    // A name of one word may be a word of the language: “Will” is somebody, “will” is not.
    return /^\p{L}+$/u.test(value)
      ? [value, value.toUpperCase()].flatMap((word) => wordSpans(text, word))
      : wordSpans(comparable, comparable === text ? value : value.toLowerCase());
  });
}

function wordSpans(text: string, word: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!isWordPart(text[start - 1]) && !isWordPart(text[end])) spans.push({ kind: 'own', start, end });
  }
  return spans;
}

function digitSpans(text: string, digits: string): TextSpan[] {
  const places = digitPlaces(text);
  const run = places.map(({ digit }) => digit).join('');
  const spans: TextSpan[] = [];
  for (let at = run.indexOf(digits); at >= 0; at = run.indexOf(digits, at + digits.length)) {
    const start = places[at]?.index ?? 0;
    const end = (places[at + digits.length - 1]?.index ?? 0) + 1;
    // The digits of one number stand close together, and are all of it.
    const isAlone = !isWordPart(text[start - 1]) && !isWordPart(text[end]);
    if (isAlone && /^[\d\s().\-–/+]*$/u.test(text.slice(start, end))) spans.push({ kind: 'own', start, end });
  }
  return spans;
}

function digitPlaces(text: string): { digit: string; index: number }[] {
  return Array.from(text.matchAll(/\d/g), ({ 0: digit, index }) => ({ digit, index }));
}

const isWordPart = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
