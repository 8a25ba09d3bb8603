import * as v from 'valibot';
import { type MessengerLink, messengerLinkSchema } from '@/utils/model/channels/messenger';
import { type ChatFinding, chatFindingSchema } from '@/utils/model/chat/chat-finding';
import { storedItem } from '@/utils/store/stored-item';

/*
 * The chats of a tab, put together from what all its frames say. Beside the findings of forms in storage.session, one key a tab.
 */

export const tabChatsSchema = v.object({
  chats: v.pipe(v.array(chatFindingSchema), v.maxLength(20)),
  links: v.pipe(v.array(messengerLinkSchema), v.maxLength(20)),
});
export interface TabChats {
  chats: ChatFinding[];
  links: MessengerLink[];
}

const chatsIn = (tabId: number) => storedItem(`session:chats:${tabId}`, tabChatsSchema);

export function storeChats(tabId: number, chats: TabChats): Promise<void> {
  return chatsIn(tabId).write(chats);
}

export async function chatsOf(tabId: number): Promise<TabChats> {
  return (await chatsIn(tabId).read()) ?? { chats: [], links: [] };
}

export function forgetChats(tabId: number): Promise<void> {
  return chatsIn(tabId).forget();
}

/** Calls back when the chats of a tab have changed. Returns the function that stops it. */
export function watchChats(tabId: number, changed: () => void): () => void {
  return chatsIn(tabId).watch(changed);
}
