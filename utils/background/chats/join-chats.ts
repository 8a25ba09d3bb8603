import { findChats } from '@/utils/chat/find/find-chats';
import { chatsOf, storeChats, type TabChats } from '@/utils/tabs/chats-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { frameChatsOf } from '@/utils/tabs/frame-chat-store';
import { followChats } from './follow-chats';

/** More than any page has. */
const MOST = 20;
/** Tabs whose chats are being put together: two at once could store the older view last. */
const running = new Map<number, Promise<void>>();

/** Puts the chats of a tab together anew from what its documents say, and has those that are open followed. */
export function joinChats(tabId: number): Promise<void> {
  const next = (running.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(() => join(tabId));
  running.set(tabId, next);
  const forget = () => {
    if (running.get(tabId) === next) running.delete(tabId);
  };
  next.then(forget, forget);
  return next;
}

async function join(tabId: number): Promise<void> {
  const [frames, forms, before] = await Promise.all([frameChatsOf(tabId), findingsOf(tabId), chatsOf(tabId)]);
  const links = frames.flatMap(({ reading }) => reading.links);
  const now: TabChats = {
    chats: findChats(frames, forms, {
      hadChat: before.chats.length > 0,
      lines: before.chats.flatMap(({ composer }) => composer ?? []),
    })
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST),
    links: links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index).slice(0, MOST),
  };
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  await storeChats(tabId, now);
  await followChats(tabId, now.chats);
}
