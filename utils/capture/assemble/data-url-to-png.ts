import { base64ToBytes } from '@/utils/text/base64';
import type { CapturedPicture } from './capture-visible';

const PREFIX = 'data:image/png;base64,';

/**
 * The picture in a `data:` address; `null` where it holds no PNG. The extension's own policy forbids `fetch()`, even of such an address.
 */
export function dataUrlToPng(dataUrl: string): CapturedPicture | null {
  const bytes = dataUrl.startsWith(PREFIX) ? base64ToBytes(dataUrl.slice(PREFIX.length)) : new Uint8Array();
  const size = pngSize(bytes);
  return size && { blob: new Blob([bytes], { type: 'image/png' }), ...size };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Offsets of width and height in the IHDR chunk, which always comes first: https://www.w3.org/TR/png-3/#11IHDR */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Width and height in pixels from the header of a PNG; `null` for bytes that are none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < HEIGHT_AT + 4 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
