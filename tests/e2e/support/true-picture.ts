import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

const VIEW = { width: 1280, height: 900 };
const RTL_WIDTH = 1700;
const OPENED = 'html,body{height:auto!important;overflow:visible!important}main{overflow:visible!important}';
/** Chrome's protocol repeats a ground that stands still once a view. */
const GROUNDED = 'body{background-attachment:scroll!important}';

function styleFor(name: string, isChromium: boolean): string | null {
  if (name === 'inner') return OPENED;
  return name === 'ground' && isChromium ? GROUNDED : null;
}

/** What the browser itself pictures of a whole page of the gallery, Base64. An inner scroller is opened for it. */
export async function truePicture(test: TestBrowser, page: Page, name: string): Promise<string> {
  if (name === 'lazy') await visit(page);
  const content = styleFor(name, test.name === 'chromium');
  const opened = content === null ? null : await page.addStyleTag({ content });
  // Firefox leaves out what is left of the first view: it gets a window in which nothing is.
  if (name === 'rtl') await page.setViewport({ width: RTL_WIDTH + (await scrollBarOf(page)), height: VIEW.height });
  const truth = await page.screenshot({ fullPage: true, encoding: 'base64' });
  if (name === 'rtl') await page.setViewport(VIEW);
  await opened?.evaluate((element) => element.remove());
  return truth;
}

/** Firefox's protocol knows no zoom: there it is the first view, as it is on the screen. */
export async function zoomedPicture(test: TestBrowser, page: Page, tabId: number, height: number): Promise<string> {
  if (test.name === 'chromium') {
    const clip = { x: 0, y: 0, width: VIEW.width, height: Math.round(height) };
    return page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
  }
  return evaluate(
    test.desk,
    v.string(),
    'return (await browser.tabs.captureVisibleTab((await browser.tabs.get(data)).windowId)).split(",")[1];',
    tabId,
  );
}

export const zoom = (test: TestBrowser, tabId: number, factor: number) =>
  evaluate(test.desk, v.null(), 'await browser.tabs.setZoom(data.tabId, data.factor);', { tabId, factor });

const scrollBarOf = (page: Page) => evaluate(page, v.number(), 'return innerWidth - document.documentElement.clientWidth;');

/** Has everything come that comes when a page is scrolled through, as a person would. */
const visit = (page: Page) =>
  evaluate(
    page,
    v.null(),
    `for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
       scrollTo({ top, behavior: 'instant' });
       await new Promise((resolve) => setTimeout(resolve, 60));
     }
     scrollTo({ top: 0, behavior: 'instant' });
     await new Promise((resolve) => setTimeout(resolve, 200));`,
  );
