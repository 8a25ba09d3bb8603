import * as v from 'valibot';
import { type FrameChat, frameChatSchema } from '@/utils/chat/find/frame-chat';
import { type ChatFinding, chatFindingSchema } from '@/utils/model/chat/chat-finding';
import { CHAT_OPENINGS, type ChatOpening } from '@/utils/model/chat/chat-opening';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/** The chats that Casebook has found in a tab. */
export function chatsIn({ desk }: TestBrowser, tabId: number): Promise<ChatFinding[]> {
  const code = 'return (await browser.storage.session.get("chats:" + data))["chats:" + data]?.chats ?? [];';
  return evaluate(desk, v.array(chatFindingSchema), code, tabId);
}

/** What the documents of a tab say about chats. */
export function frameChatsIn({ desk }: TestBrowser, tabId: number): Promise<FrameChat[]> {
  const code = `const all = Object.entries(await browser.storage.session.get(null));
    return all.filter(([key]) => key.startsWith('chat-reading:' + data + ':')).map(([, value]) => value);`;
  return evaluate(desk, v.array(frameChatSchema), code, tabId);
}

/** What the panel asks for when the person wants a chat opened. */
export async function openChatByMessage({ desk }: TestBrowser, tabId: number, chatId: string): Promise<ChatOpening> {
  const answer = v.object({ ok: v.literal(true), value: v.object({ outcome: v.picklist(CHAT_OPENINGS) }) });
  const code = "return browser.runtime.sendMessage({ name: 'chat.open', data });";
  return (await evaluate(desk, answer, code, { tabId, chatId })).value.outcome;
}
