import type { MessageSender } from '@/utils/messaging/listen';

/** Where a message came from. The page cannot forge this; everything in the message itself it can. */
export interface Origin {
  tabId: number;
  frameId: number;
  url: string;
  tabUrl: string;
}

/** @throws Error for a sender that is no frame of a tab; content scripts always are */
export function originOf(sender: MessageSender): Origin {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) throw new Error('a message from no tab');
  const url = sender.url ?? '';
  return { tabId, frameId: sender.frameId, url, tabUrl: sender.tab?.url ?? (sender.frameId === 0 ? url : '') };
}
