import { plainText } from '@/utils/text/plain-text';

/**
 * The place among the texts of a list that says what is wanted, or -1: the same words, case, accents and punctuation aside; else the only
 * one that begins with them, for lists add counts and codes.
 */
export function optionFor(texts: readonly string[], wanted: string): number {
  const words = plainText(wanted);
  if (words === '') return -1;
  const offered = texts.map(plainText);
  const same = offered.indexOf(words);
  if (same >= 0) return same;
  const longer = offered.flatMap((text, index) => (text.startsWith(`${words} `) ? [index] : []));
  return longer.length === 1 ? (longer[0] ?? -1) : -1;
}
