import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from '@/tests/e2e/support/evaluate';
import { FindingsDriver } from '@/tests/evaluate/findings-driver';
import { fillReportSchema } from '@/utils/model/forms/fill-report';
import { FILL_PAGES } from './bench-pages';

export interface FillTime {
  name: string;
  fields: number;
  filled: number;
  /** From the panel's word to the report, ms. */
  time: number;
  /** The longest task of the page meanwhile, ms; 0: none over 50. */
  longestTask: number;
}

const answerSchema = v.object({ ok: v.literal(true), value: fillReportSchema });

const OBSERVE = `globalThis.__tasks = []; new PerformanceObserver((list) => __tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`;

/** How long it takes to fill a form, as the panel does it. */
export async function benchFill(browser: Browser, origin: string): Promise<FillTime[]> {
  const driver = await FindingsDriver.open(browser);
  const times: FillTime[] = [];
  for (const { name, fields } of FILL_PAGES) {
    const page = await browser.newPage();
    const url = `${origin}/${name}`;
    await page.goto(url);
    const { tabId, frameId, documentKey, forms } = await driver.findingsOf(url);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await evaluate(page, v.null(), OBSERVE);
    const ids = forms.flatMap(({ controls }) => controls.map(({ id }) => id)).slice(0, fields);
    const instructions = ids.map((controlId, index) => ({ controlId, value: `Answer ${index}`, overwrite: true }));
    const start = performance.now();
    const { value } = await driver.ask(answerSchema, tabId, frameId, {
      name: 'agent.fill',
      data: { documentKey, instructions },
    });
    const time = performance.now() - start;
    const tasks = await evaluate(page, v.array(v.number()), 'return __tasks;');
    times.push({
      name,
      fields,
      filled: value.results.filter(({ outcome }) => outcome === 'filled').length,
      time,
      longestTask: Math.max(0, ...tasks),
    });
    await page.close();
  }
  return times;
}
