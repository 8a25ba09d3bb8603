import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { evaluateInAgentWorld } from '@/tests/evaluate/agent-world';
import { bundleForPage } from '@/tests/evaluate/bundle-scan';
import { BENCH_PAGES } from './bench-pages';
import type { LookTimes } from './looks-in-page';

/** After this the page and the extension are done with loading, ms. */
const SETTLED = 3_000;

/** How long one look takes on each of the pages, in the world that the agent reads in. */
export async function benchLooks(browser: Browser, origin: string): Promise<(LookTimes & { name: string })[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'looks-in-page.ts'), 'casebookBench');
  const results: (LookTimes & { name: string })[] = [];
  for (const { name } of BENCH_PAGES) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${name}`);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    results.push({ name, ...(await evaluateInAgentWorld<LookTimes>(page, script, 'casebookBench.timeLooks()')) });
    await page.close();
  }
  return results;
}
