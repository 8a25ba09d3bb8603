import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareWithLast } from './support/compare-pictures';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { setUp } from './support/set-up';

const stage = setUp();
beforeEach(() => forgetPictures(stage.test));

const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const pageState = (page: Page) =>
  evaluate(
    page,
    v.array(v.unknown()),
    `return [scrollX, scrollY, document.documentElement.outerHTML, ...[...document.querySelectorAll('.box, .frame')].map(({ scrollTop }) => scrollTop)];`,
  );

/** What the browser shows of the part once everything around it is opened. */
async function truthOf(page: Page): Promise<{ truth: string; clip: v.InferOutput<typeof boxSchema> }> {
  const opened = await page.addStyleTag({ content: '.box,.frame{height:auto!important;overflow:visible!important}' });
  const clip = await evaluate(
    page,
    boxSchema,
    `const { left, top, width, height } = document.querySelector('#deep').getBoundingClientRect();
     return { x: left + scrollX, y: top + scrollY, width, height };`,
  );
  const truth = await page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
  await opened.evaluate((element) => element.remove());
  return { truth, clip };
}

/** Scrolls to a part, points at its padding in the middle of what shows of it, and takes it. */
async function takePart(name: string) {
  const { site, test } = stage;
  const { page, tabId } = await openPractice(test, site, `/capture/${name}`);
  const { truth, clip } = await truthOf(page);
  const spot = await evaluate(
    page,
    v.object({ x: v.number(), y: v.number() }),
    `scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
     document.querySelector('.box').scrollTop = 70;
     const { left, top } = document.querySelector('#deep').getBoundingClientRect();
     return { x: left + 4, y: top + 200 };`,
  );
  const before = await pageState(page);
  const panel = await openPanel(test, tabId);
  await panel.capture('capture-element', async () => {
    await panel.person.find('[data-testid="picking"]');
    await page.bringToFront();
    await page.mouse.move(spot.x - 1, spot.y);
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.click(spot.x, spot.y);
  });
  return { page, panel, truth, clip, before };
}

describe('a part longer than what it scrolls in', () => {
  it('is taken as a whole, and its box put back', async () => {
    const { page, truth, clip, before } = await takePart('boxed');
    const compared = await compareWithLast(stage.test, truth);
    expect(compared).toMatchObject({ height: Math.round(clip.height) });
    expect(compared.equal).toBeGreaterThanOrEqual(0.97);
    expect(await pageState(page)).toEqual(before);
  });

  it('is drawn anew where no scrolling shows it, or cut off, and says which', async () => {
    const { page, panel, truth, clip, before } = await takePart('nested');
    const isDrawn = stage.test.name === 'chromium';
    await panel.person.find(`[data-testid="capture-${isDrawn ? 'redrawn' : 'cut'}"]`);
    const compared = await compareWithLast(stage.test, truth);
    if (isDrawn) {
      expect(compared).toMatchObject({ width: Math.round(clip.width), height: Math.round(clip.height) });
      expect(compared.equal).toBeGreaterThanOrEqual(0.9);
    } else expect(compared.width).toBeGreaterThan(0);
    expect(await pageState(page)).toEqual(before);
  });
});

/** As an administrator's policy does: the page can be touched, and no picture is given. */
const REFUSE = `for (const name of ['captureVisibleTab', 'captureTab'])
  browser.tabs[name] &&= () => Promise.reject(new Error('Taking screenshots has been disabled by a policy'));`;

describe('a browser that gives no pictures', () => {
  it('has the error drawn anew in Chrome; in Firefox the person is told', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/failed');
    const before = await pageState(page);
    const panel = await openPanel(test, tabId);
    await evaluate(panel.page, v.null(), REFUSE);
    await panel.click('capture-error');
    await panel.person.find(
      test.name === 'chromium' ? '[data-testid="capture-redrawn"]' : '[data-testid="error"][data-reason="forbidden"]',
    );
    expect((await panel.page.$$('[data-testid="picture"]')).length).toBe(test.name === 'chromium' ? 1 : 0);
    expect(await pageState(page)).toEqual(before);
  });

  it('says so where the whole page is wanted', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/long');
    const before = await pageState(page);
    const panel = await openPanel(test, tabId);
    await evaluate(panel.page, v.null(), REFUSE);
    await panel.click('capture-page');
    await panel.person.find('[data-testid="error"][data-reason="forbidden"]');
    expect(await pageState(page)).toEqual(before);
  });
});
