import { useState } from 'react';
import { ask } from '@/utils/messaging/send';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { Opening, OpenState } from './opening';

/** The chats of a tab that the person has opened from the panel: how each stands, and how to begin. */
export function useOpenings(tabId: number) {
  const [openings, setOpenings] = useState<readonly Opening[]>([]);
  const set = (chat: ChatFinding, state: OpenState) =>
    setOpenings((before) => [...before.filter((opening) => opening.chat.id !== chat.id), { chat, state }]);
  const open = async (chat: ChatFinding) => {
    set(chat, 'busy');
    try {
      set(chat, (await ask('chat.open', { tabId, chatId: chat.id })).outcome);
    } catch {
      set(chat, 'unreachable');
    }
  };
  return { openings, open: (chat: ChatFinding) => void open(chat) };
}
