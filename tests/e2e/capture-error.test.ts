import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareWithLast } from './support/compare-pictures';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import type { Panel } from './support/panel';
import { setUp } from './support/set-up';

const stage = setUp();
beforeEach(() => forgetPictures(stage.test));

const problemOf = async (panel: Panel) =>
  (await panel.person.find('[data-testid="part-problem"]')).evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );

describe('an error on the page', () => {
  it('is pictured with the form around it by one press, and quoted by another', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/failed');
    const clip = await evaluate(
      page,
      v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
      `const { left, top, width, height } = document.querySelector('#form').getBoundingClientRect();
       return { x: left + scrollX, y: top + scrollY, width, height };`,
    );
    const truth = await page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
    const panel = await openPanel(test, tabId);
    await panel.capture('capture-error');
    expect((await compareWithLast(test, truth)).equal).toBeGreaterThanOrEqual(0.98);
    expect(await evaluate(page, v.number(), 'return scrollY;')).toBe(0);
    await panel.click('quote-error');
    expect(await problemOf(panel)).toContain('The page says: “The card was refused (ERR-4012).”.');
    // The draft belongs to the site, and so to the next test.
    await panel.click('quote-error');
  });

  it('can be quoted when it has gone, though nobody asked for it while it was there', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/capture/toast');
    await page.click('#pay');
    await page.waitForSelector('.toast');
    await page.waitForSelector('.toast', { hidden: true });
    const panel = await openPanel(test, tabId);
    await panel.click('quote-error');
    expect(await problemOf(panel)).toContain('The page says: “Payment could not be taken”.');
    expect(await panel.page.$('[data-testid="capture-error"]')).toBeNull();
    await panel.click('quote-error');
  });
});
