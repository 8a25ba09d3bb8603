import type { Box } from '@/utils/model/capture/camera-protocol';
import type { Size } from './framing';

/** The whole pixels that a box touches: half a pixel of a letter can be read. */
export function coveredPixels({ left, top, width, height }: Box, picture: Size): Box {
  const start = { left: Math.max(0, Math.floor(left)), top: Math.max(0, Math.floor(top)) };
  const right = Math.min(picture.width, Math.ceil(left + width));
  const bottom = Math.min(picture.height, Math.ceil(top + height));
  return { ...start, width: Math.max(0, right - start.left), height: Math.max(0, bottom - start.top) };
}
