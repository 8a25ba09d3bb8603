import type { Browser, Page } from 'puppeteer-core';
import { BENCH_PAGES } from './bench-pages';
import { median } from './median';

export interface LoadTime {
  name: string;
  /** Script, style and layout of the page's main thread until it is settled, ms: median. */
  time: number;
  /** The longest task, ms: median. */
  longestTask: number;
}

/** Until then what is done at loading is done, ms. */
const SETTLED = 3_000;

/** What the pages take to load in a browser, with the extension or without: each a number of times, in a tab of its own. */
export async function benchLoads(browser: Browser, origin: string, rounds: number): Promise<LoadTime[]> {
  const results: LoadTime[] = [];
  for (const { name } of BENCH_PAGES) {
    const times: number[] = [];
    const longest: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(
        `globalThis.__tasks = [0]; new PerformanceObserver((list) => __tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`,
      );
      // The browser counts for a process, which is another one after the first page of a site.
      await page.goto(`${origin}/nothing`);
      const before = await workOf(page);
      await page.goto(`${origin}/${name}`);
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      times.push((await workOf(page)) - before);
      longest.push(Number(await page.evaluate('Math.max(...__tasks)')));
      await page.close();
    }
    results.push({ name, time: median(times), longestTask: median(longest) });
  }
  return results;
}

/** Script, style and layout so far, ms. */
async function workOf(page: Page): Promise<number> {
  const { ScriptDuration = 0, LayoutDuration = 0, RecalcStyleDuration = 0 } = await page.metrics();
  return (ScriptDuration + LayoutDuration + RecalcStyleDuration) * 1000;
}
