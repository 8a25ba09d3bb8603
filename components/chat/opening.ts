import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { ChatOpening } from '@/utils/model/chat/chat-opening';

export type OpenState = 'idle' | 'busy' | ChatOpening;

/** A chat as it was when the person opened it, and what has come of that. */
export interface Opening {
  chat: ChatFinding;
  state: OpenState;
}

export function openStateOf(openings: readonly Opening[], chatId: string): OpenState {
  return openings.find(({ chat }) => chat.id === chatId)?.state ?? 'idle';
}

/** A launcher may go before its window comes: a chat that is being opened stays in the panel, and says so. */
export function withOpening(chats: readonly ChatFinding[], openings: readonly Opening[]): ChatFinding[] {
  const between = openings.filter(({ chat, state }) => state === 'busy' && !chats.some(({ id }) => id === chat.id));
  return [...chats, ...between.map(({ chat }) => chat)];
}
