import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import { chatsOf, forgetChats, storeChats, watchChats } from '@/utils/tabs/chats-store';

const chat: ChatFinding = {
  id: 'chat1',
  vendor: null,
  state: 'closed',
  score: 0.8,
  launcher: { frameId: 0, documentKey: 'key', elementId: 'c1' },
  panel: null,
  composer: null,
  form: null,
};

it('keeps the chats of a tab, tells of changes, and forgets them', async () => {
  let changes = 0;
  const stop = watchChats(1, () => {
    changes += 1;
  });
  await storeChats(1, { chats: [chat], links: [{ messenger: 'telegram', url: 'https://t.me/shop', label: '' }] });
  expect((await chatsOf(1)).chats).toEqual([chat]);
  expect((await chatsOf(2)).chats).toEqual([]);
  await storeChats(2, { chats: [], links: [] });
  await forgetChats(1);
  expect(await chatsOf(1)).toEqual({ chats: [], links: [] });
  stop();
  await storeChats(1, { chats: [chat], links: [] });
  expect(changes).toBe(2);
});

it('is empty where something else stands in its place', async () => {
  await fakeBrowser.storage.session.set({ 'chats:1': { chats: 'x' } });
  expect(await chatsOf(1)).toEqual({ chats: [], links: [] });
});
