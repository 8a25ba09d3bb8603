import { browser } from 'wxt/browser';
import { base64ToBytes } from './base64';
import { pngSize } from './png-size';

export type CaptureFailure =
  /** A page no extension may picture (browser pages, stores). */
  | 'forbidden'
  /** The tab is not the one in view in its window; Chrome pictures only that one. */
  | 'not-active'
  | 'failed';

export class CaptureError extends Error {
  override name = 'CaptureError';
  constructor(
    readonly reason: CaptureFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

export interface CapturedPicture {
  /** PNG */
  blob: Blob;
  /** Device pixels. */
  width: number;
  height: number;
}

const DATA_URL_PREFIX = 'data:image/png;base64,';

/**
 * A picture of what is visible of a tab, as it is on the screen.
 * @throws CaptureError
 */
export async function captureVisible(tabId: number): Promise<CapturedPicture> {
  const dataUrl = await native(tabId);
  // The extension's own policy forbids fetch(), even of a data: address.
  const bytes = dataUrl.startsWith(DATA_URL_PREFIX) ? base64ToBytes(dataUrl.slice(DATA_URL_PREFIX.length)) : new Uint8Array();
  const size = pngSize(bytes);
  if (!size) throw new CaptureError('failed');
  return { blob: new Blob([bytes], { type: 'image/png' }), ...size };
}

async function native(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new CaptureError('failed', { cause });
  });
  if (!tab.active || tab.windowId === undefined) throw new CaptureError('not-active');
  let dataUrl: string;
  try {
    dataUrl = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
  } catch (cause) {
    throw new CaptureError(isForbidden(cause) ? 'forbidden' : 'failed', { cause });
  }
  // The person may have switched tabs while the picture was taken: then it shows another site and must not be kept.
  const [active] = await browser.tabs.query({ active: true, windowId: tab.windowId });
  if (active?.id !== tabId) throw new CaptureError('not-active');
  return dataUrl;
}

/** Browsers tell a forbidden page only by words. */
function isForbidden(cause: unknown): boolean {
  return cause instanceof Error && /permission|cannot access|extensions gallery|policy/i.test(cause.message);
}
