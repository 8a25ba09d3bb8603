import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareWithLast } from './support/compare-pictures';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { launchBrowser } from './support/launch-browser';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { scrollBack, stateOf } from './support/page-stage';
import { Panel } from './support/panel';
import { readDatabase } from './support/read-database';
import { setUp } from './support/set-up';
import { truePicture, zoom, zoomedPicture } from './support/true-picture';
import { until } from './support/until';

const stage = setUp();
beforeEach(() => forgetPictures(stage.test));
const START = 137;
const STATIC = ['long', 'sticky', 'bubble', 'inner', 'lazy', 'wide', 'rtl', 'scrolled', 'ground'];
const ZOOM = 1.25;
/** Height of the banner that moves, CSS pixels. */
const BANNER = 90;

describe('the whole page', () => {
  it.each(STATIC)('is what the browser itself pictures: %s', async (name) => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, `/capture/${name}`);
    const truth = await truePicture(test, page, name);
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
      const truth = await truePicture(test, page, 'sticky');
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
    const truth = await zoomedPicture(test, page, tabId, height * ZOOM);
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

  it('is left meanwhile: the panel says so', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/huge');
    const panel = await openPanel(test, tabId);
    await panel.click('capture-page');
    await panel.person.find('[data-testid="capture-progress"]');
    await page.goto(`${site.origin}/capture/long`);
    await panel.person.find('[data-testid="error"][data-reason="page-gone"]');
  });

  it('is closed meanwhile: the panel has nothing more to say of it', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/huge');
    const panel = await openPanel(test, tabId);
    await panel.click('capture-page');
    await panel.person.find('[data-testid="capture-progress"]');
    await page.close();
    await until('the panel of a tab that has gone', async () => (await panel.page.$('[data-testid="capture"]')) === null);
    expect((await readDatabase(test)).pictures).toEqual([]);
  });

  it('goes behind another tab meanwhile: the panel says so and it is put back', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/huge');
    await scrollBack(page, START);
    const before = await stateOf(page);
    const panel = await openPanel(test, tabId);
    await panel.click('capture-page');
    await until('the page to move', async () => JSON.stringify(await stateOf(page)) !== JSON.stringify(before));
    await evaluate(
      test.desk,
      v.null(),
      'await browser.tabs.create({ windowId: (await browser.tabs.get(data)).windowId, active: true });',
      tabId,
    );
    await panel.person.find('[data-testid="error"][data-reason="not-active"]');
    await until('the page to be back', async () => JSON.stringify(await stateOf(page)) === JSON.stringify(before));
  });

  it('never stands still: what moves is in it once, and the rest is true', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/banner');
    const truth = await truePicture(test, page, 'banner');
    await (await openPanel(test, tabId)).capture('capture-page');
    const compared = await compareWithLast(test, truth);
    expect(compared).toMatchObject({ width: compared.trueWidth, height: compared.trueHeight });
    // The banner is all that differs.
    expect(Math.max(...compared.wrongRows, 0)).toBeLessThanOrEqual(BANNER);
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
