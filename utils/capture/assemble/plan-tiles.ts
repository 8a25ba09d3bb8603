import type { Box, Point } from '@/utils/model/capture/camera-protocol';

/**
 * Where to scroll to, row by row, so that every part of a region is in the box once. The last of a row or column may lead further than
 * the content goes: the browser stops at its end, and what overlaps is left out when the tile is placed.
 * @param pixelRatio steps are whole pixels of the screen, or the browser would round them and leave a seam
 */
export function planTiles(region: Box, box: { width: number; height: number }, pixelRatio: number): Point[][] {
  const whole = (length: number) => Math.max(1, Math.floor(length * pixelRatio)) / pixelRatio;
  const columns = steps(region.left, region.width, whole(box.width));
  return steps(region.top, region.height, whole(box.height)).map((top) => columns.map((left) => ({ left, top })));
}

/** Half a pixel more is a rounding error and no tile of its own. */
const NOTHING = 0.5;

function steps(start: number, length: number, step: number): number[] {
  const positions = [start];
  for (let next = start + step; next < start + length - NOTHING; next += step) positions.push(next);
  return positions;
}
