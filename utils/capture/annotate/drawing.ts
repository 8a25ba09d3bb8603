import type { Mark } from './mark';

/** All marks of a picture, from the lowest to the uppermost. */
export type Drawing = readonly Mark[];

/** With one more mark above the others; of crops the last one counts. */
export function withMark(drawing: Drawing, mark: Mark): Drawing {
  const rest = mark.kind === 'crop' ? drawing.filter(({ kind }) => kind !== 'crop') : drawing;
  return [...rest, mark];
}

/** With a mark in the place of the one of the same id. */
export function withChanged(drawing: Drawing, mark: Mark): Drawing {
  return drawing.map((other) => (other.id === mark.id ? mark : other));
}

export function withoutMark(drawing: Drawing, id: string): Drawing {
  return drawing.filter((mark) => mark.id !== id);
}

/** With a mark above, or below, the one it was next to. */
export function withMoved(drawing: Drawing, id: string, by: 1 | -1): Drawing {
  const index = drawing.findIndex((mark) => mark.id === id);
  const mark = drawing[index];
  const other = drawing[index + by];
  if (!mark || !other) return drawing;
  const moved = [...drawing];
  moved[index] = other;
  moved[index + by] = mark;
  return moved;
}

/** Which number a number mark shows, from 1 in the order they were made; 0 for other marks. */
export function markNumberOf(drawing: Drawing, id: string): number {
  return drawing.filter(({ kind }) => kind === 'number').findIndex((mark) => mark.id === id) + 1;
}
