import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { checkScreen } from './support/check-screen';
import { evaluate } from './support/evaluate';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { type ColourScheme, preferColours } from './support/prefer-colours';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];
/** The narrowest a panel gets, px. */
const NARROW = 320;

beforeAll(() => makeProfile(stage.test));

/** Goes by the Tab key to the line that explains a control. */
async function tabTo(page: Page, controlType: string): Promise<void> {
  const isThere = `return document.activeElement?.matches('[data-control-type="${controlType}"] summary') ?? false;`;
  for (let presses = 0; presses < 100; presses++) {
    if (await evaluate(page, v.boolean(), isThere)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never gets to ${controlType}`);
}

const explanationOf = (page: Page, controlType: string) =>
  evaluate(
    page,
    v.object({ open: v.boolean(), shown: v.string() }),
    `const details = document.querySelector('[data-control-type="${controlType}"] [data-testid="reasons"]');
     return { open: details.open, shown: details.innerText };`,
  );

it('explains each field of the review by the keyboard alone, without a flaw in either colour', async () => {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/russian/');
  const panel = await openPanel(test, tabId, NARROW);
  const { page } = panel;
  await panel.review();

  await tabTo(page, 'tel');
  expect((await explanationOf(page, 'tel')).open).toBe(false);
  await page.keyboard.press('Enter');
  await until('the explanation', async () => (await explanationOf(page, 'tel')).open);
  const { shown } = await explanationOf(page, 'tel');
  expect(shown).toContain('Taken for: Phone');
  expect(shown).toContain('because the label says “Номер телефона”');

  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
  for (const scheme of SCHEMES) {
    await preferColours(test, page, scheme);
    expect(await checkScreen(page), scheme).toEqual([]);
  }
});
