import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessengerLink, messengerLinkSchema } from '@/utils/model/channels/messenger';
import { type ChatFinding, chatFindingSchema } from '@/utils/model/chat/chat-finding';

/*
 * The chats of a tab, put together from what all its frames say. Beside the findings of forms in storage.session, one key a tab.
 */

const keyOf = (tabId: number) => `chats:${tabId}`;

export const tabChatsSchema = v.object({
  chats: v.pipe(v.array(chatFindingSchema), v.maxLength(20)),
  links: v.pipe(v.array(messengerLinkSchema), v.maxLength(20)),
});
export interface TabChats {
  chats: ChatFinding[];
  links: MessengerLink[];
}

export async function storeChats(tabId: number, chats: TabChats): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: chats });
}

export async function chatsOf(tabId: number): Promise<TabChats> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const parsed = v.safeParse(tabChatsSchema, stored);
  return parsed.success ? parsed.output : { chats: [], links: [] };
}

export async function forgetChats(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back when the chats of a tab may have changed. Returns the function that stops it. */
export function watchChats(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && keyOf(tabId) in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
