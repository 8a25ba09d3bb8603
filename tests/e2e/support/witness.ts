import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';

/** Runs in the page before anything else, and notes what scripts and people do there. */
const START = `
  globalThis.seen = { clicks: 0, submits: 0, calls: 0, messages: 0 };
  addEventListener('click', () => (seen.clicks += 1), true);
  addEventListener('submit', () => (seen.submits += 1), true);
  addEventListener('message', () => (seen.messages += 1), true);
  for (const [owner, name] of [[HTMLFormElement, 'submit'], [HTMLFormElement, 'requestSubmit'], [HTMLElement, 'click']]) {
    const original = owner.prototype[name];
    owner.prototype[name] = function (...rest) { seen.calls += 1; return original.apply(this, rest); };
  }`;

const seenSchema = v.object({ clicks: v.number(), submits: v.number(), calls: v.number(), messages: v.number() });

/** Puts a witness into every document that the page will show. */
export async function callWitness(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(START);
}

/** How many clicks and submissions there were, by whomever, how many messages, and how often a script called for one. */
export function witnessed(page: Page): Promise<v.InferOutput<typeof seenSchema>> {
  return evaluate(page, seenSchema, 'return globalThis.seen;');
}
