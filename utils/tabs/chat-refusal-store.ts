import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';

/*
 * The person has said that a chat is not to be kept. That holds in its tab until they ask for it to be kept after all.
 */

const refusalsIn = (tabId: number) => storedItem(`session:chat-refused:${tabId}`, v.array(v.string()));

export async function isChatRefused(tabId: number, origin: string): Promise<boolean> {
  return (await refusedIn(tabId)).includes(origin);
}

export async function refuseChat(tabId: number, origin: string): Promise<void> {
  await refusalsIn(tabId).write([...new Set([...(await refusedIn(tabId)), origin])]);
}

export async function allowChat(tabId: number, origin: string): Promise<void> {
  await refusalsIn(tabId).write((await refusedIn(tabId)).filter((refused) => refused !== origin));
}

/** The tab is closed. */
export function forgetChatRefusals(tabId: number): Promise<void> {
  return refusalsIn(tabId).forget();
}

async function refusedIn(tabId: number): Promise<string[]> {
  return (await refusalsIn(tabId).read()) ?? [];
}
