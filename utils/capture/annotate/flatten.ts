import { coveredPixels } from './covered-pixels';
import { drawMark } from './draw-mark';
import type { Drawing } from './drawing';
import { type FileFormat, fileTypes } from './file-format';
import type { Size } from './framing';

export interface FlatPicture extends Size {
  blob: Blob;
}

/** Good enough for small letters, far below it in bytes. */
const QUALITY = 0.9;

/**
 * A picture with its marks made part of it: new pixels from nothing but what shows, so neither what is covered nor what was written into
 * the file beside the pixels is left.
 * @throws where the browser cannot read the picture or write another
 */
export async function flatten(original: Blob, drawing: Drawing, format: FileFormat): Promise<FlatPicture> {
  const bitmap = await createImageBitmap(original);
  try {
    const picture = { width: bitmap.width, height: bitmap.height };
    const crop = drawing.find((mark) => mark.kind === 'crop')?.box ?? { left: 0, top: 0, ...picture };
    const { left, top, width, height } = coveredPixels(crop, picture);
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas of this size');
    context.translate(-left, -top);
    context.drawImage(bitmap, 0, 0);
    for (const mark of drawing) drawMark(context, mark, drawing, picture);
    return { blob: await smallest(canvas, fileTypes(format, canvas)), width: canvas.width, height: canvas.height };
  } finally {
    bitmap.close();
  }
}

async function smallest(canvas: OffscreenCanvas, types: readonly string[]): Promise<Blob> {
  const blobs: Blob[] = [];
  for (const type of types) {
    const blob = await canvas.convertToBlob({ type, quality: QUALITY });
    // Browsers write PNG instead of what they do not know.
    if (blob.type === type) blobs.push(blob);
  }
  const [best] = blobs.toSorted((one, two) => one.size - two.size);
  if (!best) throw new Error('the picture could not be written');
  return best;
}
