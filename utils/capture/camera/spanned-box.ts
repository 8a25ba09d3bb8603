import type { Box } from '@/utils/model/capture/camera-protocol';

interface Position {
  x: number;
  y: number;
}

/** The box between two corners, whichever they are, as far as it lies in the view. CSS pixels. */
export function spannedBox(one: Position, other: Position, view: { width: number; height: number }): Box {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const left = within(Math.min(one.x, other.x), view.width);
  const top = within(Math.min(one.y, other.y), view.height);
  const right = within(Math.max(one.x, other.x), view.width);
  const bottom = within(Math.max(one.y, other.y), view.height);
  return { left, top, width: right - left, height: bottom - top };
}
