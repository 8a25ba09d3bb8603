import type { Size } from './framing';
import { letterSize } from './new-mark';

/** Of arrows, boxes and lines on a picture of this size, pixels. */
export function strokeWidth(picture: Size): number {
  return Math.max(2, Math.round(letterSize(picture) / 6));
}
