import type { Page } from 'puppeteer-core';
import { pointAt } from './point-at';
import { until } from './until';

/**
 * A click as a person makes it: the mouse goes there first. Chromium may send a click in a frame of another origin to where things
 * stood before that frame scrolled, so the mouse moves until the element itself feels it.
 */
export async function clickOn(page: Page, selector: string): Promise<void> {
  const element = await pointAt(page, selector);
  await until(`the mouse over ${selector}`, async () => {
    await element.hover();
    return element.evaluate((target) => target instanceof Element && target.matches(':hover'));
  });
  await element.click();
}
