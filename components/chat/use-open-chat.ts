import { useState } from 'react';
import type { ChatOpening } from '@/utils/chat/chat-opening';
import { ask } from '@/utils/messaging/send';

export type OpenState = 'idle' | 'busy' | 'unreachable' | ChatOpening;

/** Opening a chat: how it stands, and how to begin. */
export function useOpenChat(tabId: number, chatId: string) {
  const [state, setState] = useState<OpenState>('idle');
  const open = async () => {
    setState('busy');
    try {
      setState((await ask('chat.open', { tabId, chatId })).outcome);
    } catch {
      setState('unreachable');
    }
  };
  return { state, open: () => void open() };
}
