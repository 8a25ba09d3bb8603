import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareWithLast } from './support/compare-pictures';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { Panel } from './support/panel';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
beforeEach(() => forgetPictures(stage.test));
const START = 137;

/** What a page is, as its own scripts see it. */
const stateOf = (page: Page) =>
  evaluate(
    page,
    v.array(v.unknown()),
    `return [scrollX, scrollY, document.querySelector('main')?.scrollTop, document.documentElement.outerHTML, innerWidth];`,
  );

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

/** Waits, too, until nothing glides or snaps any more. */
async function scrollBack(page: Page, top: number): Promise<void> {
  await evaluate(
    page,
    v.null(),
    `scrollTo({ top: data, behavior: 'instant' });
     document.querySelector('main').scrollTop = data;
     for (let still = 0, last = -1; still < 20; last = scrollY) {
       await new Promise((resolve) => setTimeout(resolve, 30));
       still = scrollY === last ? still + 1 : 0;
     }`,
    top,
  );
}

const zoom = (test: TestBrowser, tabId: number, factor: number) =>
  evaluate(test.desk, v.null(), 'await browser.tabs.setZoom(data.tabId, data.factor);', { tabId, factor });

const STATIC = ['long', 'sticky', 'bubble', 'inner', 'lazy', 'wide', 'rtl', 'scrolled'];
const ZOOM = 1.25;

/** What the browser itself pictures of a whole page, Base64. An inner scroller is opened for it. */
async function truthOf(page: Page, name: string): Promise<string> {
  if (name === 'lazy') await visit(page);
  const opened = name === 'inner' ? await page.addStyleTag({ content: OPENED }) : null;
  // Firefox leaves out what is left of the first view: it gets a window in which nothing is.
  if (name === 'rtl') await page.setViewport({ width: RTL_WIDTH + (await scrollBarOf(page)), height: VIEW.height });
  const truth = await page.screenshot({ fullPage: true, encoding: 'base64' });
  if (name === 'rtl') await page.setViewport(VIEW);
  await opened?.evaluate((element) => element.remove());
  return truth;
}
const RTL_WIDTH = 1700;
const VIEW = { width: 1280, height: 900 };
const scrollBarOf = (page: Page) => evaluate(page, v.number(), 'return innerWidth - document.documentElement.clientWidth;');
const OPENED = 'html,body{height:auto!important;overflow:visible!important}main{overflow:visible!important}';

/** Firefox's protocol knows no zoom: there it is the first view, as it is on the screen. */
async function zoomedTruth(test: TestBrowser, page: Page, tabId: number, height: number): Promise<string> {
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

describe('the whole page', () => {
  it.each(STATIC)('is what the browser itself pictures: %s', async (name) => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, `/capture/${name}`);
    const truth = await truthOf(page, name);
    await scrollBack(page, START);
    const before = await stateOf(page);
    await (await openPanel(test, tabId)).capture('capture-page');
    const compared = await compareWithLast(test, truth);
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
    expect(await stateOf(page)).toEqual(before);
  });

  it('is so on a screen of two pixels to one', async () => {
    const { site } = stage;
    const test = await launchBrowser({ pixelRatio: 2 });
    try {
      const { page, tabId } = await openPractice(test, site, '/capture/sticky');
      const truth = await truthOf(page, 'sticky');
      const panel = await openExtensionPage(test, `sidepanel.html?tab=${tabId}`);
      await new Panel(panel).capture('capture-page');
      const compared = await compareWithLast(test, truth);
      expect(compared).toMatchObject({ width: compared.trueWidth, height: compared.trueHeight });
      expect(await page.evaluate('devicePixelRatio')).toBe(2);
      expect(compared.equal).toBeGreaterThanOrEqual(0.99);
    } finally {
      await test.close();
    }
  });

  it('is so when the page is zoomed', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/sticky');
    await zoom(test, tabId, ZOOM);
    await evaluate(page, v.null(), 'document.documentElement.style.scrollbarWidth = "none"; scrollTo(0, 0);');
    const height = await evaluate(page, v.number(), 'return document.documentElement.scrollHeight;');
    const truth = await zoomedTruth(test, page, tabId, height * ZOOM);
    await (await openPanel(test, tabId)).capture('capture-page');
    const compared = await compareWithLast(test, truth);
    expect(compared.width).toBe(compared.trueWidth);
    expect(Math.abs(compared.height - height * ZOOM)).toBeLessThanOrEqual(2);
    await zoom(test, tabId, 1);
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
  });
});

describe('a page that is not done with', () => {
  it('grows for ever: the picture has an end and says so', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/endless');
    const panel = await openPanel(test, tabId);
    await panel.capture('capture-page');
    await panel.person.find('[data-testid="capture-endless"]');
    expect(await evaluate(page, v.number(), 'return scrollY;')).toBe(0);
  });

  it('is closed meanwhile: the panel says so', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/huge');
    const panel = await openPanel(test, tabId);
    await panel.click('capture-page');
    await panel.person.find('[data-testid="capture-progress"]');
    await page.goto(`${site.origin}/capture/long`);
    await panel.person.find('[data-testid="error"][data-reason="page-gone"]');
  });

  it('is put back when the panel is closed or the person stops', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/huge');
    await scrollBack(page, START);
    const before = await stateOf(page);
    const started = async () => {
      const panel = await openPanel(test, tabId);
      await panel.click('capture-page');
      await until('the page to move', async () => JSON.stringify(await stateOf(page)) !== JSON.stringify(before));
      return panel;
    };
    const back = () => until('the page to be back', async () => JSON.stringify(await stateOf(page)) === JSON.stringify(before));
    await (await started()).page.close();
    await back();
    const panel = await started();
    await panel.click('capture-stop');
    await panel.person.find('[data-testid="error"][data-reason="cancelled"]');
    await back();
  });
});
