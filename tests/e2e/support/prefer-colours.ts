import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';
import { inFirefox } from './in-firefox';
import type { TestBrowser } from './launch-browser';
import { until } from './until';

export type ColourScheme = 'light' | 'dark';

/** Has a page shown in light or dark colours, as the system's setting would. */
export async function preferColours({ browser, name }: TestBrowser, page: Page, scheme: ColourScheme): Promise<void> {
  if (name === 'firefox') {
    const preference = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});`;
    await inFirefox(browser, v.null(), preference);
  } else {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await until(`${scheme} colours`, () =>
    evaluate(page, v.boolean(), `return matchMedia('(prefers-color-scheme: ${scheme})').matches;`),
  );
}
