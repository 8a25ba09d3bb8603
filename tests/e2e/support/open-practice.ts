import type { Page } from 'puppeteer-core';
import type { PracticeSite } from '@/tests/sites/start-practice-site';
import type { TestBrowser } from './launch-browser';
import { tabOf } from './tab-of';

export interface OpenPage {
  page: Page;
  tabId: number;
}

/** Opens a page of the practice site in a tab and brings it to the front of its window. */
export async function openPractice(test: TestBrowser, site: PracticeSite, path: string): Promise<OpenPage> {
  const page = await test.browser.newPage();
  await page.goto(`${site.origin}${path}`);
  await page.bringToFront();
  return { page, tabId: await tabOf(test, page) };
}
