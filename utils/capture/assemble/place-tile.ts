import type { Box, Point } from '@/utils/model/capture/camera-protocol';

export interface Placement {
  /** In the picture of the view, CSS pixels. */
  source: Box;
  /** In the whole picture, CSS pixels, from the corner of the region. */
  target: Box;
}

/**
 * What of a tile is new, and where it belongs.
 * @param at where the content really was, not where it was sent
 * @param from up to here, from the left and from the top, the picture is there already, in coordinates of the content
 * @returns `null` where nothing is new
 */
export function placeTile(at: Point, box: Box, region: Box, from: Point): Placement | null {
  const left = Math.max(from.left, at.left, region.left);
  const top = Math.max(from.top, at.top, region.top);
  const width = Math.min(at.left + box.width, region.left + region.width) - left;
  const height = Math.min(at.top + box.height, region.top + region.height) - top;
  if (width <= 0 || height <= 0) return null;
  return {
    source: { left: box.left + left - at.left, top: box.top + top - at.top, width, height },
    target: { left: left - region.left, top: top - region.top, width, height },
  };
}
