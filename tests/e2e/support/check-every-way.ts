import type { Page } from 'puppeteer-core';
import { checkScreen } from './check-screen';
import type { TestBrowser } from './launch-browser';
import { type ColourScheme, preferColours } from './prefer-colours';
import { speak } from './speak';

const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];
const WIDTHS = [320, 480];
const HEIGHT = 900;
/** Text twice as large, WCAG 2.2 success criterion 1.4.4. */
const LARGE = '200%';

/**
 * What is wrong with a screen in any of the ways in which people have it.
 * @param name of the screen, said of each problem
 * @returns nothing for a screen that is fine
 */
export async function checkEveryWay(test: TestBrowser, page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const language of ['en', 'ru'] as const) {
    await speak(page, language);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHT });
      for (const scheme of SCHEMES) {
        await preferColours(test, page, scheme);
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
