import { base64ToBytes } from '@/utils/text/base64';
import type { CapturedPicture } from './capture-visible';
import { pngSize } from './png-size';

const PREFIX = 'data:image/png;base64,';

/**
 * The picture in a `data:` address; `null` where it holds no PNG. The extension's own policy forbids `fetch()`, even of such an address.
 */
export function dataUrlToPng(dataUrl: string): CapturedPicture | null {
  const bytes = dataUrl.startsWith(PREFIX) ? base64ToBytes(dataUrl.slice(PREFIX.length)) : new Uint8Array();
  const size = pngSize(bytes);
  return size && { blob: new Blob([bytes], { type: 'image/png' }), ...size };
}
