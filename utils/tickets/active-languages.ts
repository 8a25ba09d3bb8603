import { letterClass } from './letter-class';
import { ANY_LANGUAGE } from './lexicon/lexicons';
import { type Languages, matchAt, wordTable } from './word-table';

/** How much of a text each language explains, by the index of the language. */
export type Tally = ReadonlyMap<number, number>;

/** Below this share of what the best language explains, a language is none of the text's. */
const SHARE = 0.4;

/** Counts the known words of each language; a word of several languages counts for each in part. */
export function tallyLanguages(folded: string): Tally {
  const tally = new Map<number, number>();
  const { heads } = wordTable();
  for (let at = 0; at < folded.length; at += 1) {
    const letter = letterClass(folded.charCodeAt(at));
    if (letter === 'none' || (letter === 'spaced' && letterClass(folded.charCodeAt(at - 1)) === 'spaced')) continue;
    const match = matchAt(heads, folded, at, null);
    if (!match) continue;
    const { text, readings } = match.pattern;
    for (const language of readings.keys()) tally.set(language, (tally.get(language) ?? 0) + text.length / readings.size);
    at += text.length - 1;
  }
  return tally;
}

/** The languages that a passage is written in: more than one where it is mixed or too short to tell. */
export function activeLanguages(tallies: readonly Tally[]): Languages | null {
  const total = new Map<number, number>();
  for (const tally of tallies) for (const [language, weight] of tally) total.set(language, (total.get(language) ?? 0) + weight);
  const best = Math.max(0, ...total.values());
  if (best === 0) return null;
  const active = [...total].filter(([, weight]) => weight >= best * SHARE).map(([language]) => language);
  return new Set([ANY_LANGUAGE, ...active]);
}
