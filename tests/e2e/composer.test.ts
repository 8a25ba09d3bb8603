import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkScreen } from './support/check-screen';
import { evaluate } from './support/evaluate';
import { findingsOf } from './support/findings-of';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { type ColourScheme, preferColours } from './support/prefer-colours';
import { readDatabase } from './support/read-database';
import { setUp } from './support/set-up';
import { speak } from './support/speak';
import { until } from './support/until';

const stage = setUp();
const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];

beforeAll(() => makeProfile(stage.test));

const textOf = (page: Page, testId: string) =>
  evaluate(page, v.string(), `return document.querySelector('[data-testid="${testId}"]')?.textContent ?? '';`);
const focused = (page: Page) =>
  evaluate(
    page,
    v.string(),
    `const { activeElement: at } = document; return at?.dataset.testid ?? at?.closest('[data-testid]')?.dataset.testid ?? at?.tagName ?? '';`,
  );

/** Goes on with the Tab key until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  await until(`the focus on ${name}`, async () => {
    if ((await focused(page)) === name) return true;
    await page.keyboard.press('Tab');
    return false;
  });
}

const draftOf = async () => {
  const { requests } = await readDatabase(stage.test);
  return requests.find(({ state }) => state === 'draft');
};

describe('the composer', () => {
  it('is written with the keyboard alone: a template, the day, steps, results', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/no-support/');
    const { page, person } = await openPanel(test, tabId);
    const { keyboard } = page;
    await person.find('[data-testid="templates"]');
    await page.bringToFront();

    await tabTo(page, 'templates');
    await keyboard.press('Enter');
    await person.find('[data-testid="template-not-delivered"]');
    await until('the template', async () => {
      if ((await focused(page)) === 'template-not-delivered') return true;
      await keyboard.press('ArrowDown');
      return false;
    });
    await keyboard.press('Enter');
    await person.find('input[name="blank-order-number"]');
    await keyboard.type('100245789');
    // The date stays open: its sentence is left out.
    await keyboard.press('Enter');
    await until('the text', async () => (await textOf(page, 'preview')).includes('Order number: 100245789.'));

    await tabTo(page, 'when-day');
    await keyboard.type('11222026');
    await tabTo(page, 'when-time');
    await keyboard.type('1420');
    await tabTo(page, 'part-tried');
    await keyboard.type('Asked the courier');
    await keyboard.press('Enter');
    await until('the next step', async () => (await focused(page)) === 'part-tried-2');
    await keyboard.type('Called the shop');
    await tabTo(page, 'outcome-compensation');
    await keyboard.press(' ');

    const letter = [
      'Dear support team,',
      'My order has not arrived. Order number: 100245789.',
      'This happened on 22 November 2026 at 14:20.',
      'What I have tried so far:\n– Asked the courier\n– Called the shop',
      'Please deliver my order and compensate me for the loss.',
      'Kind regards,\nAnn Fairweather',
    ].join('\n\n');
    await until('the letter', async () => (await textOf(page, 'preview')) === letter).catch(() => null);
    expect(await textOf(page, 'preview')).toBe(letter);
    const isStored = (draft: string) => draft.includes('Asked the courier\\nCalled the shop') && draft.includes('compensation');
    await until('the draft', async () => isStored(JSON.stringify((await draftOf()) ?? null)));
    expect(await textOf(page, 'preview-length')).toBe(`${letter.length} characters`);
  });

  it('is there again after signing in elsewhere on the site and coming back', async () => {
    const { site, test } = stage;
    const { page: shop, tabId } = await openPractice(test, site, '/no-support/');
    const { page, person } = await openPanel(test, tabId);
    await until('the letter', async () => (await textOf(page, 'preview')).includes('Called the shop'));
    // The page at hand has been looked at before it is left.
    await until('what is found', async () => (await findingsOf(test, tabId)).length > 0);
    await shop.goto(`${site.origin}/plain/`);
    await until('the form', async () => (await page.$$('[data-testid="form-choice"]')).length > 0);
    expect(await textOf(page, 'preview')).toContain('Called the shop');
    await shop.goto(`${site.origin}/no-support/`);
    await person.find('[data-testid="no-form"]');
    expect(await textOf(page, 'preview')).toContain('Called the shop');
  });

  it('writes the letter in another language at once, and remembers which', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/no-support/');
    const { page, person } = await openPanel(test, tabId);
    await until('the letter', async () => (await textOf(page, 'preview')).includes('22 November 2026'));
    const list = await until('the list', async () => {
      const lists = await page.$$('select');
      for (const each of lists) if (await each.evaluate((element) => element.options.length > 5)) return each;
      return null;
    });
    await list.select('de');
    await until('German', async () => (await textOf(page, 'preview')).includes('22. November 2026 um 14:20 Uhr'));
    await until('the choice', async () => JSON.stringify(await draftOf()).includes('"language":"de"'));
    await list.select('');
    await until('English', async () => (await textOf(page, 'preview')).includes('22 November 2026 at'));
    await person.find('[data-testid="draft-saved"][data-state=saved]');
  });

  it('hints once at what is missing, and never again where that is not wanted', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/no-support/');
    const { page, person } = await openPanel(test, tabId);
    await person.click('[data-testid="outcome-refund"]');
    await person.find('[data-testid="hint-several_wishes"]');
    await person.click('[data-testid="hint-several_wishes"] button');
    await until('no hint', async () => (await page.$('[data-testid="hint-several_wishes"]')) === null);
    await person.click('[data-testid="outcome-refund"]');
    const again = await openPanel(test, tabId);
    await again.person.click('[data-testid="outcome-refund"]');
    await until('the refund', async () => (await textOf(again.page, 'preview')).includes('refund the money'));
    expect(await again.page.$('[data-testid="hint-several_wishes"]')).toBeNull();
    await again.person.click('[data-testid="outcome-refund"]');
    await again.person.find('[data-testid="draft-saved"][data-state=saved]');
  });
});

describe.each(['en', 'ru'] as const)('axe finds nothing wrong (%s)', (language) => {
  it('with the composer, its calendar, its templates and its letter', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/no-support/');
    const { page, person } = await openPanel(test, tabId, 320);
    await speak(page, language);
    await person.click('details:not([open]) > [data-testid="email-write"]');
    const wrong: Record<string, string[]> = {};
    const check = async (screen: string) => {
      for (const scheme of SCHEMES) {
        await preferColours(test, page, scheme);
        const problems = await checkScreen(page);
        if (problems.length > 0) wrong[`${screen} ${scheme}`] = problems;
      }
    };
    await check('letter');
    await person.click('[data-testid="when-calendar"]');
    await person.find('[role="grid"]');
    await check('calendar');
    await page.keyboard.press('Escape');
    await person.click('[data-testid="templates"]');
    await person.click('[data-testid="template-wrong-item"]');
    await person.find('[data-testid="template-dialog"]');
    await check('template');
    await page.keyboard.press('Escape');
    expect(wrong).toEqual({});
    await speak(page, 'en');
  });
});
