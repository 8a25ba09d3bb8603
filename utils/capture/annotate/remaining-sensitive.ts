import type { Box } from '@/utils/model/capture/camera-protocol';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import type { Drawing } from './drawing';

/** What of a picture may still be private once its marks are part of it: what no redaction covers, in pixels of the picture as it is cut. */
export function remainingSensitive(sensitive: readonly SensitiveBox[], drawing: Drawing): SensitiveBox[] {
  const covers = drawing.filter((mark) => mark.kind === 'redaction').map(({ box }) => box);
  const crop = drawing.find((mark) => mark.kind === 'crop')?.box;
  const open = sensitive.filter((box) => !covers.some((cover) => isWithin(box, cover)));
  return open.flatMap((box) => {
    if (!crop) return [box];
    const cut = overlap(box, crop);
    return cut ? [{ kind: box.kind, ...cut, left: cut.left - crop.left, top: cut.top - crop.top }] : [];
  });
}

/** A mark drawn by hand may end on half a pixel. */
const TOLERANCE = 0.5;

export function isWithin(box: Box, cover: Box): boolean {
  return (
    box.left >= cover.left - TOLERANCE &&
    box.top >= cover.top - TOLERANCE &&
    box.left + box.width <= cover.left + cover.width + TOLERANCE &&
    box.top + box.height <= cover.top + cover.height + TOLERANCE
  );
}

function overlap(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
