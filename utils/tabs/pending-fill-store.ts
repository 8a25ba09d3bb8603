import * as v from 'valibot';
import { browser } from 'wxt/browser';

/*
 * The person has pressed the key that fills. The panel of that tab takes the pending fill command up: the background cannot know what it shows.
 */

/** A panel that opens later than this was opened for something else, ms. */
const FRESH = 15_000;
const keyOf = (tabId: number) => `pending-fill:${tabId}`;

export async function storePendingFill(tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: Date.now() });
}

/** Takes the pending fill command of a tab up: there is none afterwards. @returns whether there was a fresh one at `now` (ms since the epoch) */
export async function takePendingFill(tabId: number, now = Date.now()): Promise<boolean> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key];
  if (stored === undefined) return false;
  await browser.storage.session.remove(key);
  return v.is(v.number(), stored) && now - stored < FRESH;
}

/** Calls back when a fill command comes for a tab. Returns the function that stops it. */
export function watchPendingFill(tabId: number, came: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[keyOf(tabId)]?.newValue !== undefined) came();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
