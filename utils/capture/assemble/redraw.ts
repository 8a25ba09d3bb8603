import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CaptureError } from '@/utils/model/capture/capture-error';
import type { CapturedPicture } from './capture-visible';
import { dataUrlToPng } from './data-url-to-png';

const REDRAW = '/redraw.js';

/** Firefox lets no content script write into a frame of the page, and pictures every part of one itself. */
export function canRedraw(): boolean {
  return typeof browser.tabs.captureTab !== 'function';
}

/**
 * The element the person chose, drawn anew from its styles where the browser gives no picture of it.
 * @throws CaptureError
 */
export async function redraw(tabId: number): Promise<CapturedPicture> {
  const results: unknown = await browser.scripting
    .executeScript({ target: { tabId }, files: [REDRAW] })
    .catch((cause: unknown) => {
      throw new CaptureError('failed', { cause });
    });
  const answer = v.safeParse(resultSchema, results);
  const picture = answer.success ? dataUrlToPng(answer.output[0].result) : null;
  if (!picture) throw new CaptureError('failed');
  return picture;
}

const resultSchema = v.looseTuple([v.object({ result: v.string() })]);
