import type { Box } from '@/utils/model/capture/camera-protocol';
import type { CapturedPicture } from './capture-visible';

/**
 * A part of a picture of the view.
 * @param box of the view, CSS pixels
 * @param viewWidth what the picture shows, CSS pixels
 */
export async function cropPicture(picture: CapturedPicture, box: Box, viewWidth: number): Promise<CapturedPicture> {
  const scale = picture.width / viewWidth;
  const left = Math.max(0, Math.floor(box.left * scale));
  const top = Math.max(0, Math.floor(box.top * scale));
  const width = Math.max(1, Math.min(picture.width, Math.ceil((box.left + box.width) * scale)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil((box.top + box.height) * scale)) - top);
  const bitmap = await createImageBitmap(picture.blob);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, left, top, width, height, 0, 0, width, height);
  bitmap.close();
  return { blob: await canvas.convertToBlob({ type: 'image/png' }), width, height };
}
