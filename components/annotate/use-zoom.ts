import { type RefObject, useState } from 'react';

const STEP = 1.25;
const LEAST = 0.1;
const MOST = 4;

export interface Zoom {
  /** CSS pixels to a pixel of the picture; `null`: as wide as there is room. */
  scale: number | null;
  larger: () => void;
  smaller: () => void;
  fit: () => void;
}

/**
 * How large a picture is shown.
 * @param shown the picture on the screen
 * @param width of the picture, pixels
 */
export function useZoom(shown: RefObject<SVGSVGElement | null>, width: number): Zoom {
  const [scale, setScale] = useState<number | null>(null);
  const by = (factor: number) => {
    const now = (shown.current?.getBoundingClientRect().width ?? width) / width;
    setScale(Math.min(Math.max(now * factor, LEAST), MOST));
  };
  return { scale, larger: () => by(STEP), smaller: () => by(1 / STEP), fit: () => setScale(null) };
}
