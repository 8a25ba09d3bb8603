import { browser } from 'wxt/browser';
import { CaptureError } from '@/utils/model/capture/capture-error';
import { dataUrlToPng } from './data-url-to-png';
import { captureErrorOf } from './refusal-of';

export interface CapturedPicture {
  /** PNG */
  blob: Blob;
  /** Device pixels. */
  width: number;
  height: number;
}

/** Chrome takes two pictures a second and refuses the next; those that failed count, too. */
const QUOTA_PAUSE = 300;
const QUOTA_ATTEMPTS = 5;

/**
 * A picture of what is visible of a tab, as it is on the screen.
 * @throws CaptureError
 */
export async function captureVisible(tabId: number): Promise<CapturedPicture> {
  const picture = dataUrlToPng(await native(tabId));
  if (!picture) throw new CaptureError('failed');
  return picture;
}

async function native(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new CaptureError('page-gone', { cause });
  });
  if (!tab.active || tab.windowId === undefined) throw new CaptureError('not-active');
  const dataUrl = await withinQuota(tab.windowId);
  // The person may have switched tabs while the picture was taken: then it shows another site and must not be kept.
  const [active] = await browser.tabs.query({ active: true, windowId: tab.windowId });
  if (active?.id !== tabId) throw new CaptureError('not-active');
  return dataUrl;
}

async function withinQuota(windowId: number): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    } catch (cause) {
      if (!isQuota(cause) || attempt === QUOTA_ATTEMPTS) throw captureErrorOf(cause);
      await new Promise((resolve) => setTimeout(resolve, QUOTA_PAUSE));
    }
  }
}

function isQuota(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND');
}
