import { allCandidates } from './all-candidates';
import type { TextSegment } from './candidate';

/** Above it a number is called one of a request. */
const MIN_SCORE = 0.3;
const MAX_NUMBERS = 200;
/** A shorter bare number stands on every page for some other reason and may still be the next request's. */
const MIN_PLAIN = 4;

/** The ids that a text shows, the likeliest first: taken before a request is sent, they are the `known` of extractTickets afterwards. */
export function numbersInText(segments: readonly TextSegment[]): string[] {
  const candidates = allCandidates(segments).sort((one, two) => two.score - one.score);
  const worth = candidates.filter(({ value, score }) => score >= MIN_SCORE || value.length >= MIN_PLAIN);
  return [...new Set(worth.map(({ value }) => value))].slice(0, MAX_NUMBERS);
}
