import type { Box, Point } from '@/utils/model/capture/camera-protocol';
import type { Word } from '@/utils/model/capture/page-texts';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import type { SensitiveSpan } from './find-sensitive';
import type { Framing, Size } from './framing';
import { placeInPicture } from './place-in-picture';

/** What of a letter may stand out of its box: accents, slanted and thick strokes. CSS pixels around each, as far as the picture goes. */
const MARGIN = 2;
/** More would hide the picture behind what is found in it. */
const MAX_BOXES = 500;

/**
 * Where what was found is in a picture: one box for each line it stands on.
 * @param at where the content was scrolled to when the texts were read
 */
export function sensitiveBoxes(found: readonly SensitiveSpan[], at: Point, framing: Framing, picture: Size): SensitiveBox[] {
  return found
    .flatMap(({ kind, piece, start, end }) => {
      const isIn = ([from, to]: Word) => piece.secret !== null || (from < end && to > start);
      return lines(piece.words.filter(isIn)).flatMap((line) => {
        const box = placeInPicture(widened(line), piece.place, at, framing, picture);
        return box ? [{ kind, ...outward(box, picture) }] : [];
      });
    })
    .slice(0, MAX_BOXES);
}

/** Words that stand beside each other are one line. */
function lines(words: readonly Word[]): Box[] {
  const found: Box[] = [];
  for (const [, , left, top, width, height] of words) {
    const last = found.at(-1);
    const middle = top + height / 2;
    if (last && middle > last.top && middle < last.top + last.height)
      found[found.length - 1] = around(last, { left, top, width, height });
    else found.push({ left, top, width, height });
  }
  return found;
}

function around(one: Box, other: Box): Box {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}

function widened({ left, top, width, height }: Box): Box {
  return { left: left - MARGIN, top: top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/** To whole pixels, none left out. */
function outward({ left, top, width, height }: Box, picture: Size): Box {
  const start = { left: Math.floor(left), top: Math.floor(top) };
  const right = Math.min(picture.width, Math.ceil(left + width));
  const bottom = Math.min(picture.height, Math.ceil(top + height));
  return { ...start, width: right - start.left, height: bottom - start.top };
}
