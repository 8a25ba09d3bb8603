import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { ChatPanel } from './support/chat-panel';
import { checkScreen } from './support/check-screen';
import { evaluate } from './support/evaluate';
import { makeProfile } from './support/make-profile';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { type ColourScheme, preferColours } from './support/prefer-colours';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];
const WIDTHS = [320, 480];
const HEIGHT = 900;
/** Text twice as large, WCAG 2.2 success criterion 1.4.4. */
const LARGE = '200%';

beforeAll(() => makeProfile(stage.test));

async function speak(page: Page, language: 'en' | 'ru'): Promise<void> {
  await evaluate(page, v.null(), `await browser.storage.local.set({ language: '${language}' });`);
  await until(language, () => evaluate(page, v.boolean(), `return document.documentElement.lang === '${language}';`));
}

/** What is wrong with a screen in any of the ways in which people have it. */
async function everyWay(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const language of ['en', 'ru'] as const) {
    await speak(page, language);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHT });
      for (const scheme of SCHEMES) {
        await preferColours(stage.test, page, scheme);
        wrong.push(...(await checkScreen(page)).map((problem) => `${name} ${language} ${width} ${scheme}: ${problem}`));
      }
    }
    await page.evaluate(`document.documentElement.style.fontSize = '${LARGE}'`);
    wrong.push(...(await checkScreen(page)).map((problem) => `${name} ${language} ${LARGE}: ${problem}`));
    await page.evaluate(`document.documentElement.style.fontSize = ''`);
  }
  await speak(page, 'en');
  return wrong;
}

it('axe finds nothing wrong with the ways to reach a company, what it asks for, and a call to it', async () => {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/four-ways/');
  const panel = await openPanel(test, tabId);
  await panel.person.find('[data-testid="requirements"][data-service="bank"]');
  await new ChatPanel(panel).waitFor('closed');
  await panel.person.click('[data-testid="channel"][data-kind="email"] [data-testid="channel-write"]');
  await panel.person.click('[data-testid="channel"][data-kind="phone"] [data-testid="channel-call"]');
  await panel.person.find('[data-testid="call-ready"]');
  expect(await everyWay(panel.page, 'panel')).toEqual([]);
});

it.each(['requests', 'profiles', 'settings'])('axe finds nothing wrong with the library: %s', async (part) => {
  const page = await openExtensionPage(stage.test, `library.html#${part}`);
  await until('the library', async () => (await page.$('main')) !== null);
  expect(await everyWay(page, part)).toEqual([]);
});
