import * as v from 'valibot';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { TabChats } from '@/utils/tabs/chats-store';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/**
 * Puts chats of a tab where the background would, for screens that show every state at once. What the page itself says of its chats, which
 * is none, may come at any time: they are put there again whenever it does.
 */
export async function seedChats({ desk }: TestBrowser, tabId: number, chats: TabChats): Promise<void> {
  const key = `chats:${tabId}`;
  const keep = `const put = () => browser.storage.session.set({ [data.key]: data.chats });
    const seeded = ({ chats }) => chats.length === data.chats.chats.length;
    browser.storage.session.onChanged.addListener((changes) => {
      const change = changes[data.key];
      if (change && !(change.newValue && seeded(change.newValue))) put();
    });
    await put();`;
  await evaluate(desk, v.null(), keep, { key, chats });
}

export const fakeChat = (change: Partial<ChatFinding>): ChatFinding => ({
  id: 'chat',
  vendor: null,
  state: 'closed',
  score: 0.9,
  launcher: { frameId: 0, documentKey: 'key', elementId: 'c1' },
  panel: null,
  composer: null,
  form: null,
  ...change,
});
