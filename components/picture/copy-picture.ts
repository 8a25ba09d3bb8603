/** Puts a picture on the clipboard. Browsers take PNG there and nothing else. Rejects where they take none. */
export async function copyPicture(blob: Blob): Promise<void> {
  const type = 'image/png';
  // Given as a promise, the press that asked for it still counts when the picture is ready.
  await navigator.clipboard.write([new ClipboardItem({ [type]: asPng(blob) })]);
}

async function asPng(blob: Blob): Promise<Blob> {
  if (blob.type === 'image/png') return blob;
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
