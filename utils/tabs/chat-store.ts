import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ChatFinding, MessengerLink } from '@/utils/chat/chat-finding';
import { findChats } from '@/utils/chat/find/find-chats';
import { type FrameChat, frameChatSchema } from '@/utils/chat/find/frame-chat';
import { findingsOf } from './findings-store';

/*
 * What each document says about chats lives in storage.session beside the findings of its forms, one key a frame. What chats there are is
 * put together anew from all of them, for a chat has its launcher in one frame and its conversation in another.
 */

const PREFIX = 'chat-reading:';
const keyOf = (tabId: number, frameId: number) => `${PREFIX}${tabId}:${frameId}`;
const belongsTo = (key: string, tabId: number) => key.startsWith(`${PREFIX}${tabId}:`) || key.startsWith(`findings:${tabId}:`);

export async function storeFrameChat(frame: FrameChat): Promise<void> {
  await browser.storage.session.set({ [keyOf(frame.tabId, frame.frameId)]: frame });
}

/** What the documents of a tab say about chats, the top frame first. */
export async function frameChatsOf(tabId: number): Promise<FrameChat[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`${PREFIX}${tabId}:`))
    .flatMap(([, value]) => {
      const parsed = v.safeParse(frameChatSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((one, other) => one.frameId - other.frameId);
}

/** The chats of a tab, the surest first. */
export async function chatsOf(tabId: number): Promise<ChatFinding[]> {
  const [frames, forms] = await Promise.all([frameChatsOf(tabId), findingsOf(tabId)]);
  return findChats(frames, forms).sort((one, other) => other.score - one.score);
}

/** Links into messengers, each once, from every document of a tab. */
export async function messengerLinksOf(tabId: number): Promise<MessengerLink[]> {
  const links = (await frameChatsOf(tabId)).flatMap(({ reading }) => reading.links);
  return links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index);
}

export async function forgetFrameChat(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId, frameId));
}

/** Forgets what was read in a tab before `time` (ms since the epoch); everything where no time is given. */
export async function forgetChatsOf(tabId: number, time = Number.POSITIVE_INFINITY): Promise<void> {
  const stale = (await frameChatsOf(tabId)).filter(({ readAt }) => readAt < time);
  await browser.storage.session.remove(stale.map(({ frameId }) => keyOf(tabId, frameId)));
}

/** Calls back whenever the chats of a tab may have changed. Returns the function that stops it. */
export function watchChats(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => belongsTo(key, tabId))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
