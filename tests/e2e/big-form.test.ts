import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BIG_FIELDS } from '@/tests/sites/components/big-form';
import { type ComponentsSite, startComponentsSite } from '@/tests/sites/components/start-components-site';
import { browserName } from './support/browser-name';
import { evaluate } from './support/evaluate';
import { setUp } from './support/set-up';

const stage = setUp();
const running: { site?: ComponentsSite } = {};
/** Focus, key down, before input, input, key up, change and blur, each once, and the two of the focus that bubble. */
const TYPIST = 9;

const measuredSchema = v.object({ fill: v.number(), undo: v.number(), outcomes: v.array(v.string()), mostEvents: v.number() });
const valuesSchema = v.record(v.string(), v.string());
const VALUES = `return Object.fromEntries([...document.querySelectorAll('input, select, textarea')].map(({ id, value }) => [id, value]));`;

beforeAll(async () => {
  running.site = await startComponentsSite();
});
afterAll(() => running.site?.close());

it('fills a form of forty controls with the events of one typist, and gives it back', async () => {
  const page = await stage.test.browser.newPage();
  await page.goto(`${running.site?.origin}/big/`);
  await page.bringToFront();
  const before = await evaluate(page, valuesSchema, VALUES);
  const instructions = BIG_FIELDS.map(({ id, answer }) => ({ controlId: id, value: answer, overwrite: false }));
  const measured = await evaluate(page, measuredSchema, 'return window.__measure(data);', instructions);
  expect(measured.outcomes).toEqual(BIG_FIELDS.map(() => 'filled'));
  expect(measured.mostEvents).toBeLessThanOrEqual(TYPIST);
  expect(await evaluate(page, valuesSchema, VALUES)).toEqual(before);
  // A figure to read, not to fail by: the machine may be busy.
  console.log(
    `forty controls in ${browserName()}: filled in ${measured.fill.toFixed(0)} ms, given back in ${measured.undo.toFixed(0)} ms`,
  );
});
