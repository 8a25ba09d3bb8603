import type { Origin } from '@/utils/background/origin';
import { chatName } from '@/utils/chat/vendors/chat-name';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import { chatsOf } from '@/utils/tabs/chats-store';

/** A page that only looks like a chat is not kept without being asked for. */
const LIKELY = 0.5;

/** The chat whose conversation is in a frame. One that takes nothing for a moment, while it sends, has no line to be known by. */
export async function chatAt({ tabId, frameId }: Pick<Origin, 'tabId' | 'frameId'>): Promise<ChatFinding | undefined> {
  const { chats } = await chatsOf(tabId);
  const talking = chats.find(({ composer }) => composer?.frameId === frameId);
  if (talking) return talking;
  const open = chats.filter(({ state, composer }) => state !== 'closed' && composer === null);
  return open.find(({ panel }) => panel?.frameId === frameId) ?? (open.length === 1 ? open[0] : undefined);
}

export async function chatNameAt(origin: Origin): Promise<string> {
  return chatName((await chatAt(origin))?.vendor ?? null);
}

/**
 * Is a conversation kept from the person's first word? A whole page of talk may be a messenger with friends: only what stands in a window
 * of its own on a company's page is; everything else where the person asks for it.
 */
export async function isKeptByItself(origin: Origin): Promise<boolean> {
  const chat = await chatAt(origin);
  if (!chat || chat.score < LIKELY) return false;
  return chat.vendor !== null || chat.launcher !== null || chat.panel !== null || origin.frameId !== 0;
}
