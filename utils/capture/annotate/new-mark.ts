import type { Size } from './framing';
import type { Ink, Mark, MarkKind, Spot } from './mark';
import { boxAround, markBounds } from './mark-bounds';

/** What is drawn has to be seen on a picture of a phone and on one of a wall: it grows with the picture. */
const LETTERS_PER_WIDTH = 45;
const LETTERS = { least: 16, most: 64 };

/** Letters, and everything that goes by them, on a picture of this size. Pixels. */
export function letterSize({ width }: Size): number {
  return Math.round(Math.min(Math.max(width / LETTERS_PER_WIDTH, LETTERS.least), LETTERS.most));
}

export const DEFAULT_INK: Readonly<Record<MarkKind, Ink>> = {
  redaction: 'black',
  arrow: 'red',
  box: 'red',
  pen: 'red',
  text: 'red',
  number: 'red',
  crop: 'black',
};

interface NewMark {
  id: string;
  kind: MarkKind;
  ink: Ink;
  picture: Size;
}

/** A mark drawn from one spot to another; for a line the spots between them, too. */
export function drawnMark({ id, kind, ink, picture }: NewMark, spots: readonly Spot[]): Mark {
  const from = spots[0] ?? { x: 0, y: 0 };
  const to = spots.at(-1) ?? from;
  const size = letterSize(picture);
  switch (kind) {
    case 'arrow':
      return { id, kind, ink, from, to };
    case 'pen':
      return { id, kind, ink, points: spots };
    case 'text':
      return { id, kind, ink, at: to, text: '', size };
    case 'number':
      return { id, kind, ink, at: to, size: Math.round(size * 1.6) };
    default:
      return { id, kind, ink, box: boxAround([from, to]) };
  }
}

/** A mark in the middle of what is in view, for those who draw without a mouse. */
export function centredMark(mark: NewMark, view: { left: number; top: number; width: number; height: number }): Mark {
  const middle = { x: Math.round(view.left + view.width / 2), y: Math.round(view.top + view.height / 2) };
  const reach = { x: Math.round(view.width / 8), y: Math.round(view.height / 12) };
  const from = { x: middle.x - reach.x, y: middle.y - reach.y };
  const to = { x: middle.x + reach.x, y: middle.y + reach.y };
  if (mark.kind === 'text' || mark.kind === 'number') return drawnMark(mark, [middle]);
  if (mark.kind === 'arrow') return drawnMark(mark, [to, middle]);
  if (mark.kind === 'pen')
    return drawnMark(mark, [
      { x: from.x, y: middle.y },
      { x: to.x, y: middle.y },
    ]);
  return drawnMark(mark, [from, to]);
}

/** A press that did not go anywhere was none; letters need not go anywhere. Pixels of the picture. */
const SMALLEST = 4;

export function isLargeEnough(mark: Mark): boolean {
  if (mark.kind === 'text' || mark.kind === 'number') return true;
  const { width, height } = markBounds(mark);
  const isFlat = mark.kind === 'arrow' || mark.kind === 'pen';
  return isFlat ? Math.max(width, height) >= SMALLEST : Math.min(width, height) >= SMALLEST;
}
