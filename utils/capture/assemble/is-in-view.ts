import type { Box } from '@/utils/model/capture/camera-protocol';

/** Less than half a pixel outside is a rounding error. */
const TOLERANCE = 0.5;

/** Does all of a box lie in the view? CSS pixels. */
export function isInView(box: Box, view: { width: number; height: number }): boolean {
  return (
    box.left >= -TOLERANCE &&
    box.top >= -TOLERANCE &&
    box.left + box.width <= view.width + TOLERANCE &&
    box.top + box.height <= view.height + TOLERANCE
  );
}
