import { askFrame } from '@/utils/messaging/ask-frame';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import { injectChat } from '@/utils/tabs/inject-chat';

/**
 * Brings a chat into view. One that has gone from its page shows nothing; the list of chats follows in a moment.
 * @throws CodedError where the page has gone or has changed
 */
export async function showChat(tabId: number, { composer, panel, launcher }: ChatFinding): Promise<void> {
  const element = composer ?? panel ?? launcher;
  if (!element) return;
  const { frameId, documentKey, elementId } = element;
  await injectChat(tabId, frameId);
  await askFrame({ tabId, frameId }, 'agent.chat', { documentKey, act: { act: 'show', elementId } });
}
