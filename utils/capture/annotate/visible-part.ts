import type { Box } from '@/utils/model/capture/camera-protocol';
import type { Size } from './framing';

/**
 * What of a picture is to be seen on the screen, in pixels of the picture; all of it where nothing is.
 * @param shown where the picture stands in the window, CSS pixels
 */
export function visiblePart(shown: Box | undefined, picture: Size, view: Size): Box {
  const whole = { left: 0, top: 0, ...picture };
  if (!shown || shown.width <= 0) return whole;
  const scale = picture.width / shown.width;
  const left = Math.max(0, -shown.left);
  const top = Math.max(0, -shown.top);
  const width = Math.min(shown.width, view.width - shown.left) - left;
  const height = Math.min(shown.height, view.height - shown.top) - top;
  return width > 0 && height > 0
    ? { left: left * scale, top: top * scale, width: width * scale, height: height * scale }
    : whole;
}
