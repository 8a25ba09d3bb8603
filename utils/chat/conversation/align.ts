import type { SeenMessage } from '@/utils/model/chat/chat-message';
import { DIFFERENT, likeness } from './likeness';

/** A message of a run and one of the window that are the same; the others of either stand between. */
type Step<Kept> = { kept: Kept; seen: number } | { kept: Kept; seen: null } | { kept: null; seen: number };

export interface Alignment<Kept> {
  score: number;
  /** Both, in one order. */
  steps: Step<Kept>[];
}

/** What it costs that one has a message the other has not, between messages that both have. */
const GAP = 1;

/** How the best way to a cell of the table came there. */
const BOTH = 1;
const KEPT_ONLY = 2;
const SEEN_ONLY = 3;

/**
 * Lays a window over a run so that as many messages as possible meet, in order: the overlap alignment of sequence comparison, where only one
 * of both may stick out at either end without cost (one cannot go on in two ways). Takes time in proportion to the product of the lengths.
 * @returns `null` where they do not meet
 */
export function align<Kept extends SeenMessage>(run: readonly Kept[], window: readonly SeenMessage[]): Alignment<Kept> | null {
  const tokens = new Set(window.map(({ token }) => token));
  const width = window.length + 1;
  const scores = new Float64Array((run.length + 1) * width);
  const moves = new Uint8Array((run.length + 1) * width);
  for (let row = 1; row <= run.length; row++) {
    const kept = run[row - 1];
    for (let column = 1; column < width; column++) {
      const seen = window[column - 1];
      const at = row * width + column;
      const like = kept && seen ? likeness(kept, seen, tokens) : DIFFERENT;
      const both = like === DIFFERENT ? Number.NEGATIVE_INFINITY : (scores[at - width - 1] ?? 0) + like;
      const keptOnly = (scores[at - width] ?? 0) - GAP;
      const seenOnly = (scores[at - 1] ?? 0) - GAP;
      const best = Math.max(both, keptOnly, seenOnly);
      scores[at] = best;
      moves[at] = best === both ? BOTH : best === keptOnly ? KEPT_ONLY : SEEN_ONLY;
    }
  }
  const end = bestEnd(scores, run.length, window.length);
  if (end.score <= 0) return null;
  return { score: end.score, steps: trace(run, window, moves, end) };
}

interface End {
  row: number;
  column: number;
  score: number;
}

/** Where one of both is over. The later of equals: what is seen is more often new than old. */
function bestEnd(scores: Float64Array, rows: number, columns: number): End {
  const width = columns + 1;
  let best: End = { row: rows, column: 0, score: 0 };
  const consider = (row: number, column: number) => {
    const score = scores[row * width + column] ?? 0;
    if (score > best.score) best = { row, column, score };
  };
  for (let column = columns; column > 0; column--) consider(rows, column);
  for (let row = rows - 1; row > 0; row--) consider(row, columns);
  return best;
}

function trace<Kept>(run: readonly Kept[], window: readonly SeenMessage[], moves: Uint8Array, end: End): Step<Kept>[] {
  const width = window.length + 1;
  const steps: Step<Kept>[] = [];
  for (let row = run.length; row > end.row; row--) push(steps, run[row - 1] ?? null, null);
  for (let column = window.length; column > end.column; column--) push(steps, null, column - 1);
  let { row, column } = end;
  while (row > 0 && column > 0) {
    const move = moves[row * width + column];
    const kept = run[row - 1] ?? null;
    if (move === BOTH) push(steps, kept, column - 1);
    else if (move === KEPT_ONLY) push(steps, kept, null);
    else push(steps, null, column - 1);
    if (move !== SEEN_ONLY) row -= 1;
    if (move !== KEPT_ONLY) column -= 1;
  }
  for (; row > 0; row--) push(steps, run[row - 1] ?? null, null);
  for (; column > 0; column--) push(steps, null, column - 1);
  return steps.reverse();
}

function push<Kept>(steps: Step<Kept>[], kept: Kept | null, seen: number | null): void {
  if (kept !== null && seen !== null) steps.push({ kept, seen });
  else if (kept !== null) steps.push({ kept, seen: null });
  else if (seen !== null) steps.push({ kept: null, seen });
}
