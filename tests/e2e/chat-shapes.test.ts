import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RealChats, startRealChats } from '@/tests/sites/chats/real/start-real-chats';
import { CHAT_DECOYS } from '@/tests/sites/pages/chat-decoys-page';
import { findChats } from '@/utils/chat/find/find-chats';
import { attend } from './support/attend';
import { chatsIn, frameChatsIn, openChatByMessage } from './support/chats-in';
import { findingsOf } from './support/findings-of';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { until } from './support/until';

const stage = setUp();
const running: { chats?: RealChats } = {};
const widgets = [
  'rocket-chat',
  'n8n',
  'deep-chat',
  'web-chat',
  'typebot',
  'written-frame',
  'closed-root',
  'unlabelled',
  'own-frame',
  'whole-view',
  'lazy',
];
/** Those that ask who one is first. */
const ASKING = new Set(['rocket-chat', 'written-frame', 'closed-root', 'own-frame']);

beforeAll(async () => {
  running.chats = await startRealChats();
});
afterAll(() => running.chats?.close());

async function openPage(url: string): Promise<number> {
  const page = await stage.test.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  await page.bringToFront();
  const tabId = await tabOf(stage.test, page);
  await attend(stage.test, tabId);
  return tabId;
}

/** What would be found in a tab if no vendor were known. */
async function withoutVendors(tabId: number) {
  const [frames, forms] = await Promise.all([frameChatsIn(stage.test, tabId), findingsOf(stage.test, tabId)]);
  return findChats(frames, forms, { knowsVendors: false });
}

describe('a chat', () => {
  it.each(widgets)('is found closed and opened from the panel: %s', async (id) => {
    const { chats } = running;
    if (!chats) throw new Error('The chats are not running.');
    const tabId = await openPage(chats.page(id));
    const [closed] = await until('a closed chat', async () => {
      const found = await chatsIn(stage.test, tabId);
      const [free] = await withoutVendors(tabId);
      // The vendors' marks are no more than a help; a frame is known some time after the page around it.
      const isSame = free?.launcher && JSON.stringify(free.launcher) === JSON.stringify(found[0]?.launcher);
      return found.length === 1 && isSame && found;
    });
    expect(closed).toMatchObject({ state: 'closed', composer: null });
    expect(await withoutVendors(tabId)).toHaveLength(1);

    expect(await openChatByMessage(stage.test, tabId, closed?.id ?? '')).toBe('opened');
    const state = ASKING.has(id) ? 'prechat' : 'conversation';
    const [open] = await until(`a chat in ${state}`, async () => {
      const found = await chatsIn(stage.test, tabId);
      return found[0]?.state === state && found;
    });
    expect(open?.id).toBe(closed?.id);
    expect(open?.[ASKING.has(id) ? 'form' : 'composer']).not.toBeNull();
    if (ASKING.has(id)) return;
    // What the window holds comes bit by bit: both are looked at until they tell of the same moment.
    await until('the same line without the vendors', async () => {
      const [found, free] = await Promise.all([chatsIn(stage.test, tabId), withoutVendors(tabId)]);
      const [lines, freeLines] = [found, free].map((chats) => chats.map(({ composer }) => composer));
      return found[0]?.composer && isDeepStrictEqual(lines, freeLines);
    });
  });
});

describe('no chat', () => {
  it.each(CHAT_DECOYS)('is seen in %s', async (decoy) => {
    const tabId = await openPage(`${stage.site.origin}/chat-decoys/${decoy}/`);
    await until('the page read', async () => (await frameChatsIn(stage.test, tabId)).length > 0);
    expect(await withoutVendors(tabId)).toEqual([]);
    expect(await chatsIn(stage.test, tabId)).toEqual([]);
  });
});
