import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';
import { until } from './until';

/** The browser's id of the tab that shows a page; the newest where several show the same address. */
export function tabOf({ desk }: TestBrowser, page: Page): Promise<number> {
  return until(`a tab with ${page.url()}`, async () =>
    evaluate(
      desk,
      v.nullable(v.number()),
      'return (await browser.tabs.query({})).filter(({ url }) => url === data).map(({ id }) => id).sort((a, b) => b - a)[0];',
      page.url(),
    ),
  );
}
