import { browser } from 'wxt/browser';
import type { Box } from '@/utils/model/capture/camera-protocol';
import { CaptureError } from '@/utils/model/capture/capture-error';
import { fitCanvas } from '@/utils/model/capture/fit-canvas';
import type { CapturedPicture } from './capture-visible';
import { dataUrlToPng } from './data-url-to-png';
import { captureErrorOf } from './refusal-of';

/** Firefox pictures any part of a page in one call, in view or not; Chrome does not. */
export function canCaptureInOne(): boolean {
  return typeof browser.tabs.captureTab === 'function';
}

/**
 * A picture of a part of a document.
 * @param region CSS pixels from the corner of the document
 * @throws CaptureError
 */
export async function captureInOne(tabId: number, region: Box, pixelRatio: number): Promise<CapturedPicture> {
  // Firefox multiplies the scale by the zoom of the tab, which is in the pixel ratio already.
  const zoom = await browser.tabs.getZoom(tabId);
  const scale = (pixelRatio / zoom) * fitCanvas(region.width * pixelRatio, region.height * pixelRatio);
  const { left: x, top: y, width, height } = region;
  let dataUrl: string;
  try {
    dataUrl = await browser.tabs.captureTab(tabId, { format: 'png', rect: { x, y, width, height }, scale });
  } catch (cause) {
    throw captureErrorOf(cause);
  }
  const picture = dataUrlToPng(dataUrl);
  if (!picture) throw new CaptureError('failed');
  return picture;
}
