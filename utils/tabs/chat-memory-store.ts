import { type ChatMemory, chatMemorySchema } from '@/utils/chat/find/chat-memory';
import { storedItem } from '@/utils/store/stored-item';

/*
 * What is remembered of the chats of a tab's page, in storage.session beside the chats that are there now (`chats-store`).
 */

const memoryIn = (tabId: number) => storedItem(`session:chat-memory:${tabId}`, chatMemorySchema);

export const chatMemoryOf = (tabId: number): Promise<ChatMemory | null> => memoryIn(tabId).read();

/** @param memory `null` for a page that has had no chat */
export const storeChatMemory = (tabId: number, memory: ChatMemory | null): Promise<void> =>
  memory ? memoryIn(tabId).write(memory) : memoryIn(tabId).forget();
