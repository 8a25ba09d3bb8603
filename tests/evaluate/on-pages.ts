import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/browsers';
import { buildExtension } from './build-extension';
import { FindingsDriver } from './findings-driver';
import { inTurn } from './in-turn';
import { startProgress } from './progress';
import { servePages } from './serve-pages';

const PAGES_AT_ONCE = 4;
/** A page that takes longer than this to come from this machine never does, ms. */
const LOAD_TIMEOUT = 20_000;

export interface Visit {
  page: Page;
  file: string;
  url: string;
  driver: FindingsDriver;
}

/** Opens saved pages in Chromium with the built extension, several at a time, and gives what each visit made of its page, in order. */
export async function onPages<Result>(
  folder: string,
  files: readonly string[],
  visit: (visit: Visit) => Promise<Result>,
  pagesAtOnce = PAGES_AT_ONCE,
): Promise<Result[]> {
  const [extension, server] = [await buildExtension(), await servePages(folder, files)];
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  const progress = startProgress(files.length);
  try {
    const driver = await FindingsDriver.open(browser);
    const pages = await Promise.all(Array.from({ length: pagesAtOnce }, () => browser.newPage()));
    const visitOn = (first: Page) => {
      let page = first;
      const once = async (file: string): Promise<Result> => {
        const url = server.urlOf(file);
        await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
        return visit({ page, file, url, driver });
      };
      return async (file: string) => {
        const result = await once(file).catch(async (error: unknown) => {
          // One page that does not answer says nothing of the others: once more, in a tab of its own.
          console.error(`${file} again, after ${error}`);
          await page.close().catch(() => {});
          page = await browser.newPage();
          return once(file);
        });
        progress.step();
        return result;
      };
    };
    return await inTurn(files, pages.map(visitOn));
  } finally {
    progress.end();
    await browser.close();
    await server.close();
  }
}
