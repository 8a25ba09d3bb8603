import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'dismissedHints';
const schema = v.fallback(v.array(v.string()), []);

/** Names of the hints the person does not want to read again. */
export async function dismissedHints(): Promise<string[]> {
  return v.parse(schema, (await browser.storage.local.get(KEY))[KEY]);
}

export async function dismissHint(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...new Set([...(await dismissedHints()), name])] });
}
