import type { Box } from '@/utils/model/capture/camera-protocol';

/** CSS pixels a key moves. */
const STEP = 10;
const SMALLEST = 10;

/** `grow` and `shrink` keep the middle where it is. */
export type BoxMove = 'grow' | 'shrink' | { key: string; resize: boolean };

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A box moved or resized by one step; it stays within the view. CSS pixels. */
export function movedBox(box: Box, move: BoxMove, view: { width: number; height: number }): Box {
  if (typeof move === 'string') {
    const by = move === 'grow' ? STEP : -STEP;
    return within({ left: box.left - by, top: box.top - by, width: box.width + 2 * by, height: box.height + 2 * by }, view);
  }
  const [x, y] = DIRECTIONS[move.key] ?? [0, 0];
  if (move.resize) return within({ ...box, width: box.width + x * STEP, height: box.height + y * STEP }, view);
  return within({ ...box, left: box.left + x * STEP, top: box.top + y * STEP }, view);
}

function within(box: Box, view: { width: number; height: number }): Box {
  const width = Math.min(Math.max(box.width, SMALLEST), view.width);
  const height = Math.min(Math.max(box.height, SMALLEST), view.height);
  const left = Math.min(Math.max(box.left, 0), view.width - width);
  const top = Math.min(Math.max(box.top, 0), view.height - height);
  return { left, top, width, height };
}
