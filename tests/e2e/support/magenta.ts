import * as v from 'valibot';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';

const countSchema = v.object({
  /** Which store, row and field of the database a blob is in. */
  where: v.string(),
  type: v.string(),
  magenta: v.number(),
  /** Other pixels that are not white, black or grey. */
  dark: v.number(),
  width: v.number(),
  height: v.number(),
  /** Types of the chunks of a PNG. */
  chunks: v.array(v.string()),
});
export type BlobCount = v.InferOutput<typeof countSchema>;

/** Every blob that is stored anywhere in the database, with the pixels in it that are the colour of what is private on the practice page. */
export function countMagenta({ desk }: TestBrowser): Promise<BlobCount[]> {
  return inDatabase(
    desk,
    v.array(countSchema),
    `const found = [];
     for (const store of database.objectStoreNames) {
       (await rowsOf(store)).forEach((row, index) => {
         for (const [field, value] of Object.entries(row)) if (value instanceof Blob) found.push([store + ' ' + index + ' ' + field, value]);
       });
     }
     const chunksOf = (bytes) => {
       const view = new DataView(bytes.buffer);
       const chunks = [];
       if (view.getUint32(0) !== 0x89504e47) return chunks;
       for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) chunks.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
       return chunks;
     };
     return Promise.all(found.map(async ([where, blob]) => {
       const bitmap = await createImageBitmap(blob);
       const { width, height } = bitmap;
       const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
       context.drawImage(bitmap, 0, 0);
       const { data } = context.getImageData(0, 0, width, height);
       let magenta = 0, dark = 0;
       for (let at = 0; at < data.length; at += 4) {
         const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
         if (Math.min(red, blue) > green + 24) magenta += 1;
         else if (red < 128) dark += 1;
       }
       const chunks = chunksOf(new Uint8Array(await blob.arrayBuffer()));
       return { where, type: blob.type, magenta, dark, width, height, chunks };
     }));`,
  );
}
