import { useState } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { ask } from '@/utils/messaging/send';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { Opening, OpenState } from './opening';

/** The chats of a tab that the person has opened from the panel: how each stands, and how to begin. */
export function useOpenings(tabId: number) {
  const { t } = useTranslate();
  const act = useAction();
  const [openings, setOpenings] = useState<readonly Opening[]>([]);
  const set = (chat: ChatFinding, state: OpenState) =>
    setOpenings((before) => [...before.filter((opening) => opening.chat.id !== chat.id), { chat, state }]);
  const open = async (chat: ChatFinding) => {
    set(chat, 'busy');
    try {
      set(chat, (await ask('chat.open', { tabId, chatId: chat.id })).outcome);
    } catch (error) {
      set(chat, 'idle');
      throw error;
    }
  };
  return { openings, open: (chat: ChatFinding) => act(t('chat_open'), () => open(chat)) };
}
