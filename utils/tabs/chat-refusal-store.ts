import * as v from 'valibot';
import { browser } from 'wxt/browser';

/*
 * The person has said that a chat is not to be kept. That holds in its tab until they ask for it to be kept after all.
 */

const keyOf = (tabId: number) => `chat-refused:${tabId}`;
const originsSchema = v.array(v.string());

export async function isChatRefused(tabId: number, origin: string): Promise<boolean> {
  return (await refusedIn(tabId)).includes(origin);
}

export async function refuseChat(tabId: number, origin: string): Promise<void> {
  const origins = new Set([...(await refusedIn(tabId)), origin]);
  await browser.storage.session.set({ [keyOf(tabId)]: [...origins] });
}

export async function allowChat(tabId: number, origin: string): Promise<void> {
  const origins = (await refusedIn(tabId)).filter((refused) => refused !== origin);
  await browser.storage.session.set({ [keyOf(tabId)]: origins });
}

/** The tab is closed. */
export async function forgetChatRefusals(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function refusedIn(tabId: number): Promise<string[]> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return v.is(originsSchema, stored) ? stored : [];
}
