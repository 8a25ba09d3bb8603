import type { Origin } from '@/utils/background/origin';
import type { MessageData } from '@/utils/messaging/protocol';
import { chatsOf } from '@/utils/tabs/chats-store';

/**
 * Is a form that was sent the one before a chat, with no message in it? Then nothing has been said yet: what was prepared is for the chat
 * that it opens.
 */
export async function onlyOpensChat(
  { formId, text }: Pick<MessageData<'submission.started'>, 'formId' | 'text'>,
  { tabId, frameId }: Pick<Origin, 'tabId' | 'frameId'>,
): Promise<boolean> {
  if (text.trim() !== '') return false;
  const { chats } = await chatsOf(tabId);
  return chats.some(({ form }) => form?.frameId === frameId && form.formId === formId);
}
