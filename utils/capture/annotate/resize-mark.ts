import type { Box } from '@/utils/model/capture/camera-protocol';
import type { Size } from './framing';
import type { Mark } from './mark';
import { markBounds } from './mark-bounds';
import { mapMark } from './move-mark';

/** Pixels of the picture: less could not be taken hold of, or read. */
const SMALLEST = 4;
const LETTERS = { least: 10, most: 400 };

/** A mark of which the corner to the right and below moves by so much; what is written becomes larger or smaller. */
export function resizeMark(mark: Mark, across: number, down: number, picture: Size): Mark {
  if (mark.kind === 'text' || mark.kind === 'number') {
    const size = Math.min(Math.max(mark.size + (across + down) / 2, LETTERS.least), LETTERS.most);
    return { ...mark, size: Math.round(size) };
  }
  const { left, top, width, height } = markBounds(mark);
  const box = {
    left,
    top,
    width: side(width + across, picture.width - left),
    height: side(height + down, picture.height - top),
  };
  return fitMark(mark, box);
}

/** A mark drawn into another box: each of its points is where it was within the one before. */
function fitMark(mark: Mark, box: Box): Mark {
  if (mark.kind === 'text' || mark.kind === 'number') return { ...mark, at: { x: box.left, y: box.top } };
  const before = markBounds(mark);
  // An arrow straight down has no width to be stretched: one that is given some leans.
  if (mark.kind === 'arrow' && (before.width === 0 || before.height === 0)) return leaningArrow(mark, before, box);
  const across = before.width === 0 ? 1 : box.width / before.width;
  const down = before.height === 0 ? 1 : box.height / before.height;
  return mapMark(mark, ({ x, y }) => ({ x: box.left + (x - before.left) * across, y: box.top + (y - before.top) * down }));
}

function leaningArrow(mark: Extract<Mark, { kind: 'arrow' }>, before: Box, box: Box): Mark {
  const along = (value: number, start: number, size: number, newStart: number, newSize: number, isEnd: boolean) =>
    size === 0 ? newStart + (isEnd ? newSize : 0) : newStart + ((value - start) / size) * newSize;
  const put = ({ x, y }: { x: number; y: number }, isEnd: boolean) => ({
    x: along(x, before.left, before.width, box.left, box.width, isEnd),
    y: along(y, before.top, before.height, box.top, box.height, isEnd),
  });
  return { ...mark, from: put(mark.from, false), to: put(mark.to, true) };
}

function side(value: number, most: number): number {
  return Math.max(SMALLEST, Math.min(value, most));
}
