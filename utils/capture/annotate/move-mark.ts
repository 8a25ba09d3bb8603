import type { Box } from '@/utils/model/capture/camera-protocol';
import type { Size } from './framing';
import type { Mark, Spot } from './mark';
import { markBounds } from './mark-bounds';

/** A mark somewhere else; none of it leaves the picture, as far as it has room. */
export function moveMark(mark: Mark, across: number, down: number, picture: Size): Mark {
  const bounds = markBounds(mark);
  const x = within(bounds.left + across, picture.width - bounds.width) - bounds.left;
  const y = within(bounds.top + down, picture.height - bounds.height) - bounds.top;
  return mapMark(mark, (spot) => ({ x: spot.x + x, y: spot.y + y }));
}

/** Every point of a mark put somewhere else. */
export function mapMark(mark: Mark, put: (spot: Spot) => Spot): Mark {
  switch (mark.kind) {
    case 'arrow':
      return { ...mark, from: put(mark.from), to: put(mark.to) };
    case 'pen':
      return { ...mark, points: mark.points.map(put) };
    case 'text':
    case 'number':
      return { ...mark, at: put(mark.at) };
    default:
      return { ...mark, box: mapBox(mark.box, put) };
  }
}

function mapBox({ left, top, width, height }: Box, put: (spot: Spot) => Spot): Box {
  const start = put({ x: left, y: top });
  const end = put({ x: left + width, y: top + height });
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** At the near side where there is no room for it. */
function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
