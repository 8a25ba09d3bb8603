/**
 * The most that Chrome's canvases take, measured on version 156: beyond, a context is given that paints nothing, and no error says so.
 */
const MAX_SIDE = 65_535;
const MAX_AREA = 268_435_456;

/**
 * How much a picture of this many pixels must be scaled down to be drawn at all; 1 for one that fits. Both sides stay at least one pixel.
 */
export function fitCanvas(width: number, height: number): number {
  const bySide = MAX_SIDE / Math.max(width, height);
  const byArea = Math.sqrt(MAX_AREA / (width * height));
  return Math.min(1, bySide, byArea);
}
