import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareWithLast } from './support/compare-pictures';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import type { Panel } from './support/panel';
import { setUp } from './support/set-up';
import { until } from './support/until';
import { callWitness, witnessed } from './support/witness';

const stage = setUp();
beforeEach(() => forgetPictures(stage.test));

const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/** Where an element stands in the document, CSS pixels. */
const boxOf = (page: Page, selector: string) =>
  evaluate(
    page,
    boxSchema,
    `const { left, top, width, height } = document.querySelector(data).getBoundingClientRect();
     return { x: left + scrollX, y: top + scrollY, width, height };`,
    selector,
  );

const pageState = (page: Page) =>
  evaluate(page, v.array(v.unknown()), 'return [scrollX, scrollY, document.documentElement.outerHTML];');

/** Opens a scene of the gallery with somebody in it who notices all that the page is told. */
async function openScene(name: string) {
  const { site, test } = stage;
  const opened = await openPractice(test, site, '/capture/');
  await callWitness(opened.page);
  await opened.page.goto(`${site.origin}/capture/${name}`);
  return { ...opened, panel: await openPanel(test, opened.tabId) };
}

const picking = 'data-testid="picking"';

/** The person chooses in the page once there is something to choose with: the veil comes a moment after the panel speaks of it. */
async function whenPicking(panel: Panel, page: Page): Promise<void> {
  await panel.person.find(`[${picking}]`);
  await page.bringToFront();
  await until('the veil', async () => (await page.$('html > div')) !== null);
}

describe('a part of the page', () => {
  it('is what the person points at, taller than the window and in the newest colours', async () => {
    const { page, panel } = await openScene('modern');
    const clip = await boxOf(page, '#error');
    const truth = await page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
    await evaluate(page, v.null(), 'scrollTo(0, data);', clip.y - 200);
    const before = await pageState(page);
    await panel.capture('capture-element', async () => {
      await whenPicking(panel, page);
      await page.mouse.move(500, 300);
      await page.mouse.move(510, 310);
      await page.mouse.click(510, 310);
    });
    const compared = await compareWithLast(stage.test, truth);
    expect(compared).toMatchObject({ width: clip.width, height: clip.height });
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
    expect(await pageState(page)).toEqual(before);
    expect(await witnessed(page)).toEqual({ clicks: 0, submits: 0, calls: 0, messages: 0 });
  });

  it('can be chosen from the panel alone, wider and narrower', async () => {
    const { page, panel } = await openScene('long');
    // The middle of the window lies in the second part, and no words stand there.
    const clip = await boxOf(page, '.stripe:nth-child(2)');
    const truth = await page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
    const before = await pageState(page);
    await panel.capture('capture-element', async () => {
      await panel.person.find(`[${picking}]`);
      await panel.click('pick-wider');
      await panel.click('pick-narrower');
      await panel.click('pick-take');
    });
    expect(await compareWithLast(stage.test, truth)).toMatchObject({ width: clip.width, height: clip.height, equal: 1 });
    expect(await pageState(page)).toEqual(before);
  });

  it('can be chosen by the keyboard, and the page hears none of the keys', async () => {
    const { page, panel } = await openScene('long');
    const clip = await boxOf(page, 'main');
    await evaluate(page, v.null(), `globalThis.keys = 0; document.addEventListener('keydown', () => (keys += 1), true);`);
    const before = await pageState(page);
    await panel.capture('capture-element', async () => {
      await whenPicking(panel, page);
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowUp', 'Enter'] as const) await page.keyboard.press(key);
    });
    const compared = await compareWithLast(stage.test, await page.screenshot({ fullPage: true, encoding: 'base64' }));
    expect(compared).toMatchObject({ width: clip.width, height: clip.height });
    expect(compared.equal).toBeGreaterThanOrEqual(0.99);
    expect(await evaluate(page, v.number(), 'return globalThis.keys;')).toBe(0);
    expect(await pageState(page)).toEqual(before);
  });

  it('is nothing when the person presses Escape', async () => {
    const { page, panel } = await openScene('long');
    const before = await pageState(page);
    await panel.click('capture-element');
    await whenPicking(panel, page);
    await page.keyboard.press('Escape');
    await panel.person.find('[data-testid="error"][data-reason="cancelled"]');
    expect(await pageState(page)).toEqual(before);
  });

  it('is the area dragged over', async () => {
    const { page, panel } = await openScene('long');
    const clip = { x: 60, y: 200, width: 400, height: 220 };
    const truth = await page.screenshot({ clip, encoding: 'base64' });
    await panel.capture('capture-area', async () => {
      await whenPicking(panel, page);
      await page.mouse.move(clip.x, clip.y);
      await page.mouse.down();
      await page.mouse.move(200, 300);
      await page.mouse.move(clip.x + clip.width, clip.y + clip.height);
      await page.mouse.up();
    });
    const compared = await compareWithLast(stage.test, truth);
    expect(compared).toMatchObject({ width: clip.width, height: clip.height, equal: 1 });
    expect(await witnessed(page)).toEqual({ clicks: 0, submits: 0, calls: 0, messages: 0 });
  });

  it('is nothing where the person changes their mind, or a script of the page chooses', async () => {
    const { page, panel } = await openScene('long');
    const before = await pageState(page);
    const kept = async () => (await panel.page.$$('[data-testid="picture"]')).length;
    const keptBefore = await kept();
    await panel.click('capture-area');
    await whenPicking(panel, page);
    await panel.page.bringToFront();
    await evaluate(
      page,
      v.null(),
      `dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
       document.body.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1, clientY: 1, bubbles: true }));
       document.body.dispatchEvent(new PointerEvent('pointerup', { clientX: 99, clientY: 99, bubbles: true }));`,
    );
    await panel.click('pick-cancel');
    await panel.person.find('[data-testid="error"][data-reason="cancelled"]');
    expect(await kept()).toBe(keptBefore);
    expect(await pageState(page)).toEqual(before);
  });
});

it('offers the page’s own words about the error for the message', async () => {
  const { panel } = await openScene('modern');
  await panel.click('quote-error');
  const problem = await panel.person.find('[data-testid="part-problem"]');
  expect(await problem.evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : ''))).toContain(
    'The page says: “Payment refused, ERR-4012”.',
  );
  // The draft belongs to the site, and so to the next test.
  await panel.click('quote-error');
});
