import * as v from 'valibot';
import { expect, it } from 'vitest';
import { answersFor } from './support/answers';
import { fillByMessage } from './support/ask-agent';
import { attend } from './support/attend';
import { evaluate } from './support/evaluate';
import { nextSupportFormOf, supportFormOf } from './support/findings-of';
import { inFirefox } from './support/in-firefox';
import type { TestBrowser } from './support/launch-browser';
import { openPractice } from './support/open-practice';
import { pageValues } from './support/page-values';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { updateExtension } from './support/update-extension';
import { type World, worldsOf } from './support/world-of';

const stage = setUp({ own: true });

/** Longer than the agent waits after a change, even on a page that it has found nothing new in. */
const LONG_ENOUGH = 2_000;
const pass = () => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));

/** Counts what code in a world does, by what it cannot do its work without. */
const COUNT = `globalThis.counted = 0;
  for (const name of ['setTimeout', 'getComputedStyle', 'postMessage']) {
    const own = globalThis[name];
    globalThis[name] = (...given) => { globalThis.counted += 1; return own.apply(globalThis, given); };
  }
  for (const name of ['querySelectorAll', 'querySelector', 'matches', 'closest']) {
    const own = Element.prototype[name];
    Element.prototype[name] = function (...given) { globalThis.counted += 1; return own.apply(this, given); };
  }`;

async function work(world: World): Promise<unknown> {
  return world.evaluate('globalThis.counted');
}

/** What Firefox says of errors in our scripts, in any page. */
async function errorsOf({ browser, baseUrl }: TestBrowser): Promise<string[]> {
  const code = `return Services.console.getMessageArray().map(String).filter((text) => text.includes('${baseUrl}'));`;
  return inFirefox(browser, v.array(v.string()), code);
}

it('an agent whose extension was updated is silent, and the page is filled by the new one', async () => {
  const { site, test } = stage;
  const { page, tabId } = await openPractice(test, site, '/plain/');
  const { frame: before } = await supportFormOf(test, tabId);
  const change = () =>
    evaluate(
      page,
      v.null(),
      `const field = document.createElement('input');
       document.body.append(field, document.createElement('iframe'));
       document.querySelector('body > iframe').remove();
       field.remove();
       document.querySelector('input').dispatchEvent(new Event('change', { bubbles: true }));`,
    );
  const [old] = test.name === 'chromium' ? await worldsOf(page, test.baseUrl) : [];
  await old?.evaluate(COUNT);
  await change();
  await pass();
  // The agent works by what is counted; Firefox shows no worlds, and destroys the old one.
  if (old) expect(await work(old)).toBeGreaterThan(10);
  expect(old !== undefined).toBe(test.name === 'chromium');

  const renewed = await updateExtension(test);
  const errors = test.name === 'firefox' ? await errorsOf(renewed) : [];
  await change();
  await pass();
  if (old) {
    expect(await old.evaluate('chrome.runtime?.id === undefined')).toBe(true);
    await old.evaluate('globalThis.counted = 0');
  }
  await change();
  await page.click('h1');
  await pass();
  if (old) expect({ work: await work(old), said: old.said }).toEqual({ work: 0, said: [] });
  if (test.name === 'firefox') expect((await errorsOf(renewed)).slice(errors.length)).toEqual([]);

  const tab = await tabOf(renewed, page);
  await attend(renewed, tab);
  const { frame, form } = await nextSupportFormOf(renewed, tab, before.documentKey);
  const answers = answersFor(form);
  const { results } = await fillByMessage(renewed, frame, answers);
  expect(results.length).toBeGreaterThan(3);
  expect(results.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
  expect(Object.values(await pageValues(page))).toEqual(expect.arrayContaining([...answers.values()].slice(0, 1)));
  if (old) {
    expect((await worldsOf(page, renewed.baseUrl)).length).toBe(2);
    expect({ work: await work(old), said: old.said }).toEqual({ work: 0, said: [] });
  }
});
