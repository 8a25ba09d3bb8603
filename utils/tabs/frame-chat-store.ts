import { type FrameChat, frameChatSchema } from '@/utils/chat/find/frame-chat';
import { frameItems } from './frame-items';

/*
 * What each document says about chats. What chats there are is put together from all of them (`chats-store`), for a chat has its launcher in
 * one frame and its conversation in another.
 */

const readings = frameItems('chat-reading', frameChatSchema, ({ readAt }) => readAt);

export function storeFrameChat(frame: FrameChat): Promise<void> {
  return readings.store(frame);
}

/** What the documents of a tab say about chats, the top frame first. */
export function frameChatsOf(tabId: number): Promise<FrameChat[]> {
  return readings.of(tabId);
}

export function forgetFrameChat(tabId: number, frameId: number): Promise<void> {
  return readings.forgetFrame(tabId, frameId);
}

/** Forgets what was read in a tab before `time` (ms since the epoch); everything where no time is given. */
export function forgetFrameChats(tabId: number, time = Number.POSITIVE_INFINITY): Promise<void> {
  return readings.forgetTab(tabId, time);
}
