import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Component } from '@/tests/sites/components/component';
import { COMPONENTS } from '@/tests/sites/components/components';
import { type ComponentsSite, startComponentsSite } from '@/tests/sites/components/start-components-site';
import { fillByMessage, undoByMessage } from './support/ask-agent';
import { attend } from './support/attend';
import { foundControls, stateOf } from './support/on-component';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { until } from './support/until';

const stage = setUp();
const running: { site?: ComponentsSite } = {};
const OWN = 'My own words.';

beforeAll(async () => {
  running.site = await startComponentsSite();
});
afterAll(() => running.site?.close());

const editors = COMPONENTS.filter(({ group }) => group === 'editors');
const withText = [...COMPONENTS.filter(({ id }) => /^(react-controlled|vue|angular|lit-open)$/.test(id)), ...editors];

/** Opens a page and has the person write into its message with a real keyboard. */
async function openWritten({ id, asks }: Component) {
  const { test } = stage;
  const page = await test.browser.newPage();
  await page.goto(`${running.site?.origin}/${id}/`);
  await page.bringToFront();
  const tabId = await tabOf(test, page);
  await attend(test, tabId);
  const details = asks.filter(({ key }) => key === 'details');
  const [found] = await until('the message', async () => {
    const controls = await foundControls(test, tabId, details);
    return controls[0]?.control.visible && controls;
  });
  if (!found) throw new Error('not found');
  const frame = id === 'tinymce' ? page.frames().at(-1) : page.mainFrame();
  const selector =
    id === 'lit-open'
      ? '>>> textarea'
      : id === 'tinymce'
        ? 'body'
        : ':is(.ck-content, [contenteditable=true], [contenteditable=""], textarea)';
  const field = await frame?.waitForSelector(selector);
  await field?.click();
  await page.keyboard.type(OWN);
  const written = await until('the words', async () => {
    const state = await stateOf(page);
    return String(state.details).trim() === OWN && state;
  });
  return { test, page, found, written };
}

it.each(withText)("keeps the person's own words in $title, or gives them back", async (component) => {
  const { test, page, found, written } = await openWritten(component);
  const { frame, control, asked } = found;
  const values = new Map([[control.id, asked.answer]]);

  const kept = await fillByMessage(test, frame, values);
  expect(kept).toMatchObject({ undoId: null, results: [{ outcome: 'kept', refusal: 'not-empty' }] });
  expect((await stateOf(page)).details).toEqual(written.details);

  const replaced = await fillByMessage(test, frame, values, new Set([control.id]));
  expect(replaced.results).toMatchObject([{ outcome: 'filled' }]);
  await until('the answer', async () => (await stateOf(page)).details === asked.answer);
  if (replaced.undoId !== null) await undoByMessage(test, frame, replaced.undoId);
  const isBack = async () => String((await stateOf(page)).details).trim() === OWN;
  await until('the own words', isBack, 2_000).catch(() => null);
  expect(String((await stateOf(page)).details).trim()).toBe(OWN);
});
