import { ANY_LANGUAGE } from '@/utils/languages/numbers';
import { letterClass } from '@/utils/text/letter-class';
import { type Languages, matchAt, wordTable } from './word-table';

/** How much of a text each language explains, by its tag. */
export type Tally = ReadonlyMap<string, number>;

/** Below this share of what the best language explains, a language is none of the text's. */
const SHARE = 0.4;

/** Counts the known words of each language; a word of several languages counts for each in part. */
export function tallyLanguages(folded: string): Tally {
  const tally = new Map<string, number>();
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

/** How much the sentences count that stand so far away: the nearest say most about the language of one. */
const WEIGHTS = [4, 2, 1, 1, 1];

/**
 * The languages that a sentence is written in: more than one where it is mixed or too short to tell.
 * @param tallies of all sentences
 * @param at index of the sentence
 */
export function activeLanguages(tallies: readonly Tally[], at: number): Languages | null {
  const total = new Map<string, number>();
  for (const [distance, factor] of WEIGHTS.entries()) {
    for (const tally of distance === 0 ? [tallies[at]] : [tallies[at - distance], tallies[at + distance]]) {
      for (const [language, weight] of tally ?? []) total.set(language, (total.get(language) ?? 0) + weight * factor);
    }
  }
  const best = Math.max(0, ...total.values());
  if (best === 0) return null;
  const active = [...total].filter(([, weight]) => weight >= best * SHARE).map(([language]) => language);
  return new Set([ANY_LANGUAGE, ...active]);
}
