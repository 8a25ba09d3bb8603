import * as v from 'valibot';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';

const comparisonSchema = v.object({
  width: v.number(),
  height: v.number(),
  trueWidth: v.number(),
  trueHeight: v.number(),
  /** Share of the true picture's pixels that the kept one has at the same place. */
  equal: v.number(),
  /** Rows of the true picture with a wrong pixel: the first and the last. */
  wrongRows: v.array(v.number()),
});
export type Comparison = v.InferOutput<typeof comparisonSchema>;

/** Colours may differ so much, of 255: two ways to the same pixel round differently. */
const TOLERANCE = 3;

/**
 * Compares the picture Casebook kept last with another one.
 * @param truth PNG, Base64
 */
export function compareWithLast({ desk }: TestBrowser, truth: string): Promise<Comparison> {
  return inDatabase(
    desk,
    comparisonSchema,
    `const last = (await rowsOf('pictures')).sort((a, b) => a.takenAt - b.takenAt).at(-1);
     const pixels = async (blob) => {
       const bitmap = await createImageBitmap(blob);
       const { width, height } = bitmap;
       const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
       context.drawImage(bitmap, 0, 0);
       return { width, height, data: context.getImageData(0, 0, width, height).data };
     };
     const bytes = Uint8Array.from(atob(data.truth), (character) => character.charCodeAt(0));
     const mine = await pixels(last.blob);
     const real = await pixels(new Blob([bytes], { type: 'image/png' }));
     let same = 0, first = -1, lastRow = -1;
     for (let y = 0; y < real.height; y++) for (let x = 0; x < real.width; x++) {
       const at = (y * real.width + x) * 4;
       const own = (y * mine.width + x) * 4;
       const within = x < mine.width && y < mine.height && [0, 1, 2].every((c) => Math.abs(real.data[at + c] - mine.data[own + c]) <= data.tolerance);
       if (within) same += 1; else { if (first < 0) first = y; lastRow = y; }
     }
     return { width: mine.width, height: mine.height, trueWidth: real.width, trueHeight: real.height,
       equal: same / (real.width * real.height), wrongRows: first < 0 ? [] : [first, lastRow] };`,
    { truth, tolerance: TOLERANCE },
  );
}
