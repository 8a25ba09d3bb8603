import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { growingPage } from '@/tests/bench/bench-pages';
import { bundleForPage } from '@/tests/evaluate/bundle-scan';
import { evaluate } from './support/evaluate';
import { setUp } from './support/set-up';

const stage = setUp();

const countsSchema = v.object({ styles: v.number(), boxes: v.number(), hitTests: v.number(), controls: v.number() });
/** Points at which it is looked for what floats, and one a control in view. */
const MOST_HIT_TESTS = 150;
/** Styles and boxes that one control and what stands around it may take. */
const A_CONTROL = 60;

/** What one look at a page of that size asks of the browser. */
async function countsOn(elements: number) {
  const script = await bundleForPage(join(import.meta.dirname, '..', 'bench', 'count-in-page.ts'), 'casebookBench');
  const page = await stage.test.browser.newPage();
  await page.setContent(growingPage(elements).html);
  return evaluate(page, countsSchema, `${script}; return casebookBench.countLook();`);
}

it('asks the browser as often on a large page as on a small one', async () => {
  const [small, large] = [await countsOn(1_000), await countsOn(8_000)];
  expect(small.controls).toBe(7);
  expect(large.controls).toBe(7);
  for (const { styles, boxes, hitTests, controls } of [small, large]) {
    expect(hitTests).toBeLessThanOrEqual(MOST_HIT_TESTS);
    expect(styles).toBeLessThanOrEqual(A_CONTROL * controls);
    expect(boxes).toBeLessThanOrEqual(A_CONTROL * controls);
  }
  expect(large.styles).toBeLessThanOrEqual(small.styles * 1.2 + 20);
  expect(large.boxes).toBeLessThanOrEqual(small.boxes * 1.2 + 20);
});
