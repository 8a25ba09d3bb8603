import { normaliseText } from '@/utils/text/normalise-text';
import { addressTicket } from './address-ticket';
import { allCandidates } from './all-candidates';
import { MAX_SENTENCE, type TextSegment, type TicketCandidate } from './candidate';
import { type NumberPlace, numbersInPlaces } from './number-place';
import { ownRow } from './own-row';

export interface ExtractOptions {
  /** Numbers that were visible before the request was sent: none of them is its number. */
  known?: ReadonlySet<string>;
  /** The address that the answer stands at. */
  url?: string;
  /** The subject that the person sent: a list of requests shows it beside the number. */
  subject?: string;
  /** Where this site showed a number before. */
  places?: readonly NumberPlace[];
}

export const MAX_CANDIDATES = 20;
const KNOWN: ReadonlySet<string> = new Set();

/**
 * The ids in texts that became visible after a request was sent, best first: candidates from SURE_SCORE on may be stored without asking.
 * Takes time in proportion to the text, which is read up to MAX_TEXT.
 */
export function extractTickets(
  segments: readonly TextSegment[],
  { known = KNOWN, url, subject = '', places = [] }: ExtractOptions = {},
): TicketCandidate[] {
  const found = new Map<string, TicketCandidate>();
  const address = url === undefined ? null : addressTicket(url);
  for (const candidate of [...(address ? [address] : []), ...allCandidates(segments), ...numbersInPlaces(segments, places)]) {
    const other = found.get(candidate.value);
    if (!known.has(candidate.value) && (!other || other.score < candidate.score)) found.set(candidate.value, candidate);
  }
  const own = ownRow(segments, subject, known);
  if (own && (found.get(own.value)?.score ?? 0) < own.score) found.set(own.value, own);
  const best = [...found.values()].sort((one, two) => two.score - one.score).slice(0, MAX_CANDIDATES);
  return best.map((candidate) => ({ ...candidate, sentence: asShown(candidate.sentence, segments).slice(0, MAX_SENTENCE) }));
}

/**
 * A sentence the way the page shows it: the extraction reads `№` as `#` and every digit as an ASCII one, but what is kept as evidence is
 * what stood there. As it is where it cannot be found again.
 */
export function asShown(sentence: string, segments: readonly TextSegment[]): string {
  const wanted = sentence.split(' ');
  for (const { text } of segments) {
    if (!normaliseText(text).includes(sentence)) continue;
    // Normalising keeps blanks where they are, so words answer to words.
    const shown = text.split(/\s+/).filter((word) => normaliseText(word) !== '');
    if (shown.length < wanted.length) continue;
    const read = shown.map(normaliseText);
    const at = read.findIndex(
      (word, index) => word === wanted[0] && wanted.every((next, offset) => read[index + offset] === next),
    );
    if (at >= 0) return shown.slice(at, at + wanted.length).join(' ');
  }
  return sentence;
}
