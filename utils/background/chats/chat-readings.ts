import type { Origin } from '@/utils/background/origin';
import { updateBadge } from '@/utils/background/update-badge';
import type { MessageData } from '@/utils/messaging/protocol';
import { storeFrameChat } from '@/utils/tabs/frame-chat-store';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { plainAddress } from '@/utils/text/plain-address';
import { joinChats } from './join-chats';

/** Documents whose frames have agents already. Lost with the worker, which costs one more injection that changes nothing. */
const attended = new Set<string>();

/** Keeps what a document says about chats. Where something may be one, every frame of the tab is looked at: chats live in frames. */
export async function onChatRead(
  { documentKey, reading }: MessageData<'chat.read'>,
  { tabId, frameId, url }: Origin,
): Promise<void> {
  await storeFrameChat({ tabId, frameId, documentKey, url: plainAddress(url), readAt: Date.now(), reading });
  await joinChats(tabId);
  await updateBadge(tabId);
  const mayHaveChat =
    reading.vendors.length > 0 || reading.surfaces.some(({ frames, tag }) => frames.length > 0 || tag === 'iframe');
  if (!reading.isTop || !mayHaveChat || attended.has(documentKey)) return;
  attended.add(documentKey);
  await injectAgent(tabId);
}
