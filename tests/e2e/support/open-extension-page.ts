import type { Browser, Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Opens one of the extension's pages in a window of its own, so that the practice page stays the active tab of the other window: that is
 * the tab a picture can be taken of.
 * @param path `library.html` for instance, with whatever query it needs
 */
export async function openExtensionPage(
  { browser, baseUrl }: { browser: Browser; baseUrl: string },
  path: string,
): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  // Firefox never tells that a page of an extension has loaded: the navigation "fails" after a while and the page is there.
  page.goto(`${baseUrl}${path}`).catch(() => null);
  await until(`the page ${path}`, async () => {
    const state = await page.evaluate('location.href + " " + document.readyState');
    return state === `${baseUrl}${path} complete`;
  });
  return page;
}
