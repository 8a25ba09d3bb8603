import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';
import { allCandidates } from './all-candidates';
import { MAX_SENTENCE, type TextSegment, type TicketCandidate } from './candidate';
import { findIds, type IdToken } from './find-ids';

/** As sure as a label with a statement near it: the words are the person's own. */
const SCORE = 0.86;
/** Two rows could bear a shorter subject by chance. UTF-16 units. */
const MIN_SUBJECT = 8;
const MIN_PLAIN = 3;
/** Letters and digits that may stand beside subject and number: the company's name in a title, a state. */
const MAX_REST = 40;

/**
 * The number beside the subject that the person just sent: in a list of requests, or above one, which says nothing else about it. `null`
 * where the subject stands nowhere, or the numbers beside it are more than one.
 * @param known numbers that stood there before: an earlier request with the same subject is not this one
 */
export function ownRow(
  segments: readonly TextSegment[],
  subject: string,
  known: ReadonlySet<string> = new Set(),
): TicketCandidate | null {
  const wanted = normaliseText(subject);
  if (wanted.length < MIN_SUBJECT) return null;
  const texts = segments.map(({ text }) => normaliseText(text));
  const found = new Map<string, TicketCandidate>();
  for (const [at, text] of texts.entries()) {
    const start = text.indexOf(wanted);
    const segment = segments[at];
    if (start < 0 || !segment) continue;
    const around = [text.slice(0, start), text.slice(start + wanted.length)];
    const inside = around.flatMap((part) => idsIn(part)).filter((value) => !isOther(value, around.join(' ')));
    const isCell = segment.place === 'list' && text === wanted;
    const beside = isCell ? [texts[at - 1], texts[at + 1]].flatMap((cell) => idsIn(cell ?? '', true)) : [];
    for (const value of inside.length > 0 ? inside : beside) {
      if (known.has(value)) continue;
      found.set(value, {
        value,
        score: SCORE,
        sentence: (inside.length > 0 ? text : `${value} ${wanted}`).slice(0, MAX_SENTENCE),
        place: segment.place,
        reasons: ['beside your subject'],
      });
    }
  }
  const [own] = found.values();
  return own && found.size === 1 ? own : null;
}

/** @param whole nothing else may stand there */
function idsIn(text: string, whole = false): string[] {
  const ids = findIds(text, foldText(text), null).filter(isLikely);
  const rest = text.replace(/[^\p{L}\d]/gu, '').length - ids.reduce((sum, { value }) => sum + value.length, 0);
  return rest > (whole ? 0 : MAX_REST) ? [] : ids.map(({ value }) => value);
}

/** "Order 55123: …" — of all words only those beside the subject say what the number is of, for the subject may be about anything. */
function isOther(value: string, text: string): boolean {
  const judged = allCandidates([{ text, place: 'page' }]).find((candidate) => candidate.value === value);
  return judged?.reasons.some((reason) => reason.startsWith('other thing')) === true;
}

/** Rows are counted, dated and aged, too: "1.", "2026", "3 min". */
function isLikely({ shape, value }: IdToken): boolean {
  return shape === 'strong' || (shape === 'plain' && value.length >= MIN_PLAIN && !/^(?:19|20)\d\d$/.test(value));
}
