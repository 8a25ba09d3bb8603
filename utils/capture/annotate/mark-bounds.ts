import type { Box } from '@/utils/model/capture/camera-protocol';
import type { Mark, Spot } from './mark';
import { LINE_HEIGHT } from './mark-letters';

/** Of the letters of a text, to its size. A guess that is wide enough: what is drawn is measured by nobody before it is drawn. */
const LETTER_WIDTH = 0.62;

/** The box around a mark, pixels of the picture. */
export function markBounds(mark: Mark): Box {
  switch (mark.kind) {
    case 'arrow':
      return boxAround([mark.from, mark.to]);
    case 'pen':
      return boxAround(mark.points);
    case 'number':
      return { left: mark.at.x - mark.size / 2, top: mark.at.y - mark.size / 2, width: mark.size, height: mark.size };
    case 'text': {
      const lines = mark.text.split('\n');
      const longest = Math.max(1, ...lines.map(({ length }) => length));
      const width = longest * mark.size * LETTER_WIDTH;
      return { left: mark.at.x, top: mark.at.y, width, height: lines.length * mark.size * LINE_HEIGHT };
    }
    default:
      return mark.box;
  }
}

/** The smallest box that all spots are in. */
export function boxAround(spots: readonly Spot[]): Box {
  const [first = { x: 0, y: 0 }, ...rest] = spots;
  let { x: left, y: top } = first;
  let { x: right, y: bottom } = first;
  for (const { x, y } of rest) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}
