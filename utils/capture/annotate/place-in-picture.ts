import type { Box, Point } from '@/utils/model/capture/camera-protocol';
import type { TextRange } from '@/utils/model/capture/page-texts';
import { type Framing, framedSize, type Size } from './framing';

/**
 * Where something of a page is in its picture.
 * @param box in the view, CSS pixels
 * @param at where the content was scrolled to when the box was measured
 * @returns in pixels of the picture, `null` for what it does not show
 */
export function placeInPicture(box: Box, place: TextRange, at: Point, framing: Framing, picture: Size): Box | null {
  const placed = placeOf(box, place, at, framing);
  if (!placed) return null;
  const framed = framedSize(framing);
  const left = Math.max(placed.left, 0);
  const top = Math.max(placed.top, 0);
  const right = Math.min(placed.left + placed.width, framed.width);
  const bottom = Math.min(placed.top + placed.height, framed.height);
  if (right <= left || bottom <= top) return null;
  const across = picture.width / framed.width;
  const down = picture.height / framed.height;
  return { left: left * across, top: top * down, width: (right - left) * across, height: (bottom - top) * down };
}

/** From the corner of the picture, CSS pixels. */
function placeOf(box: Box, place: TextRange, at: Point, framing: Framing): Box | null {
  if (framing.way === 'view') {
    const { shown } = framing;
    return { ...box, left: box.left - shown.left, top: box.top - shown.top };
  }
  const { region, survey, whole } = framing;
  const frame = whole && survey.inner ? survey.box : { left: 0, top: 0 };
  if (place === 'fixed') {
    if (!whole) return null;
    // What stands below an inner scroller follows the end of its content.
    const below = survey.inner && box.top >= survey.box.top + survey.box.height;
    return below ? { ...box, top: box.top + region.height - survey.box.height } : box;
  }
  const left = box.left - survey.box.left + at.left - region.left + frame.left;
  const top = box.top - survey.box.top + at.top - region.top + frame.top;
  return { ...box, left, top };
}
