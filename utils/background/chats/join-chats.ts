import { memoryOfPage, rememberChats } from '@/utils/chat/find/chat-memory';
import { findChats } from '@/utils/chat/find/find-chats';
import { chatMemoryOf, storeChatMemory } from '@/utils/tabs/chat-memory-store';
import { chatsOf, storeChats, type TabChats } from '@/utils/tabs/chats-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { frameChatsOf } from '@/utils/tabs/frame-chat-store';
import { followChats } from './follow-chats';

/** More than any page has. */
const MOST = 20;
/**
 * Puts the chats of a tab together anew from what its documents say, and has those that are open followed. One after the other: two at
 * once could store the older view last.
 */
export function joinChats(tabId: number): Promise<void> {
  return navigator.locks.request(`join-chats ${tabId}`, () => join(tabId));
}

async function join(tabId: number): Promise<void> {
  const [frames, forms, before, stored] = await Promise.all([
    frameChatsOf(tabId),
    findingsOf(tabId),
    chatsOf(tabId),
    chatMemoryOf(tabId),
  ]);
  const memory = memoryOfPage(stored, frames);
  const links = frames.flatMap(({ reading }) => reading.links);
  const now: TabChats = {
    chats: findChats(frames, forms, { hadChat: memory !== null, lines: memory?.lines ?? [] })
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST),
    links: links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index).slice(0, MOST),
  };
  const remembered = rememberChats(memory, frames, now.chats);
  if (JSON.stringify(remembered) !== JSON.stringify(stored)) await storeChatMemory(tabId, remembered);
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  await storeChats(tabId, now);
  await followChats(tabId, now.chats);
}
