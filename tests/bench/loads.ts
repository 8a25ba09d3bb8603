import type { Browser } from 'puppeteer-core';
import { BENCH_PAGES } from './bench-pages';

export interface LoadTime {
  name: string;
  /** Main-thread time of the page until it is settled, ms: median. */
  time: number;
  /** The longest task, ms: median. */
  longestTask: number;
}

/** Until then what is done at loading is done, ms. */
const SETTLED = 5_000;

/**
 * Main-thread time that the pages take to load in a browser, with the extension or without. A renderer of its own for each load: the process of
 * the one before is warm.
 */
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
      await page.goto(`${origin}/${name}`);
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      const { TaskDuration = 0 } = await page.metrics();
      times.push(TaskDuration * 1000);
      longest.push(Number(await page.evaluate('Math.max(...__tasks)')));
      await page.close();
    }
    results.push({ name, time: median(times), longestTask: median(longest) });
  }
  return results;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
