import { acceptsFile } from '@/utils/text/accepts-file';
import { type AttachTerms, type FitStep, fitSteps, nameFor } from './fit-steps';

export interface NamedBlob {
  name: string;
  blob: Blob;
}
export interface FittedPicture extends NamedBlob {
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * A picture as a page takes it: the stored bytes where they fit, else written anew as another type and, if that is not enough, smaller.
 * @returns `null` where the page takes no pictures, or none so small that one could read it
 * @throws InvalidStateError (DOMException) for a blob that is no picture
 */
export async function fitPicture(picture: NamedBlob, terms: AttachTerms): Promise<FittedPicture | null> {
  const bitmap = await createImageBitmap(picture.blob);
  try {
    const { width, height } = bitmap;
    const fits = (blob: Blob) => terms.maxBytes === null || blob.size <= terms.maxBytes;
    if (fits(picture.blob) && acceptsFile(terms.accept, { name: picture.name, type: picture.blob.type })) {
      return { ...picture, width, height };
    }
    for (const step of fitSteps(terms, { name: picture.name, longestSide: Math.max(width, height) })) {
      const written = await write(bitmap, step);
      if (fits(written.blob)) return { ...written, name: nameFor(picture.name, step.type) };
    }
    return null;
  } finally {
    bitmap.close();
  }
}

async function write(bitmap: ImageBitmap, { type, quality, scale }: FitStep): Promise<Omit<FittedPicture, 'name'>> {
  const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new DOMException('no canvas', 'InvalidStateError');
  // JPEG knows nothing of transparency and would make it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return { blob: await canvas.convertToBlob({ type, quality }), width, height };
}
