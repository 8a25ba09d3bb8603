import { askFrame } from '@/utils/messaging/ask-frame';
import type { MessageData } from '@/utils/messaging/protocol';
import { chatsOf } from '@/utils/tabs/chats-store';
import { followChats } from './follow-chats';

/** The person wants a chat kept: what it shows already is stored as well. */
export async function lookAtChat({ tabId, chatId }: MessageData<'chat.look'>): Promise<void> {
  const chat = (await chatsOf(tabId)).chats.find(({ id }) => id === chatId);
  if (!chat?.composer) return;
  await followChats(tabId, [chat]);
  const { frameId, documentKey } = chat.composer;
  await askFrame({ tabId, frameId }, 'agent.chat', { documentKey, act: { act: 'look' } }).catch((error: unknown) =>
    console.debug('[casebook] chat not looked at', tabId, frameId, error),
  );
}
