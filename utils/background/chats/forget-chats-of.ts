import { storeChatMemory } from '@/utils/tabs/chat-memory-store';
import { forgetChats } from '@/utils/tabs/chats-store';
import { forgetFrameChats } from '@/utils/tabs/frame-chat-store';

/** Forgets all that was found of chats in a tab: what its documents said, what was made of it, and that there was one. */
export async function forgetChatsOf(tabId: number): Promise<void> {
  await forgetFrameChats(tabId);
  await forgetChats(tabId);
  await storeChatMemory(tabId, null);
}
