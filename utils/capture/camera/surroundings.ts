import type { Box } from '@/utils/model/capture/camera-protocol';

/** Around an error this much of the page helps to know the place again, CSS pixels. */
const MARGIN = 48;
/** Of the view in either direction: what is larger is the page and no longer the place. */
const MOST_WIDE = 1;
const MOST_HIGH = 0.7;

/**
 * What to picture of an error: it, with the largest of the boxes around it that is still a place of its own, and a margin where that is
 * hardly more than the error itself. CSS pixels, in the view.
 * @param around the boxes of what it stands in, from the nearest outwards
 */
export function surroundings(error: Box, around: readonly Box[], view: { width: number; height: number }): Box {
  let place = error;
  for (const box of around) {
    if (box.width > view.width * MOST_WIDE || box.height > view.height * MOST_HIGH) break;
    if (holds(box, place)) place = box;
  }
  if (place.height >= error.height + MARGIN) return place;
  return {
    left: place.left - MARGIN,
    top: place.top - MARGIN,
    width: place.width + 2 * MARGIN,
    height: place.height + 2 * MARGIN,
  };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.left + outer.width >= inner.left + inner.width &&
    outer.top + outer.height >= inner.top + inner.height
  );
}
