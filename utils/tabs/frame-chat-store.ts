import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FrameChat, frameChatSchema } from '@/utils/chat/find/frame-chat';

/*
 * What each document says about chats lives in storage.session beside the findings of its forms, one key a frame. What chats there are is
 * put together from all of them (`chats-store`), for a chat has its launcher in one frame and its conversation in another.
 */

const PREFIX = 'chat-reading:';
const keyOf = (tabId: number, frameId: number) => `${PREFIX}${tabId}:${frameId}`;

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

export async function forgetFrameChat(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId, frameId));
}

/** Forgets what was read in a tab before `time` (ms since the epoch); everything where no time is given. */
export async function forgetFrameChats(tabId: number, time = Number.POSITIVE_INFINITY): Promise<void> {
  const stale = (await frameChatsOf(tabId)).filter(({ readAt }) => readAt < time);
  await browser.storage.session.remove(stale.map(({ frameId }) => keyOf(tabId, frameId)));
}
