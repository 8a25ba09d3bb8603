import { describe, expect, it } from 'vitest';
import { chatAt, isKeptByItself } from '@/utils/background/chats/chat-at';
import type { ChatElement, ChatFinding } from '@/utils/model/chat/chat-finding';
import { storeChats } from '@/utils/tabs/chats-store';

const at = (frameId: number): ChatElement => ({ frameId, documentKey: `d${frameId}`, elementId: 'e' });
const line = (frameId: number) => ({ ...at(frameId), maxLength: null, log: null, fileInput: null });
const chat = (change: Partial<ChatFinding>): ChatFinding => ({
  id: 'chat',
  vendor: null,
  state: 'conversation',
  score: 0.9,
  launcher: null,
  panel: at(0),
  composer: null,
  form: null,
  ...change,
});
const store = (...chats: ChatFinding[]) => storeChats(1, { chats, links: [] });
const idAt = async (frameId: number) => (await chatAt({ tabId: 1, frameId }))?.id;
const kept = (frameId: number) =>
  isKeptByItself({ tabId: 1, frameId, url: 'https://shop.example/', tabUrl: 'https://shop.example/' });

describe('the chat of a frame', () => {
  it('is the one whose line is there', async () => {
    await store(chat({ id: 'a', composer: line(3) }), chat({ id: 'b', composer: line(4) }));
    expect([await idAt(3), await idAt(4), await idAt(5)]).toEqual(['a', 'b', undefined]);
  });

  it('is the one whose window is there, or the only open one, while it has no line', async () => {
    await store(chat({ id: 'a', state: 'queue', panel: at(3) }), chat({ id: 'b', state: 'open', panel: at(0) }));
    expect([await idAt(3), await idAt(0), await idAt(7)]).toEqual(['a', 'b', undefined]);
    await store(chat({ id: 'a', state: 'queue', panel: at(0) }));
    expect(await idAt(7)).toBe('a');
  });

  it('is none that is closed', async () => {
    await store(chat({ state: 'closed', panel: null, launcher: at(0) }));
    expect(await idAt(0)).toBeUndefined();
  });
});

describe('a conversation is kept from the first word', () => {
  it('in a window of its own', async () => {
    await store(chat({ composer: line(0) }));
    expect(await kept(0)).toBe(true);
    await store(chat({ state: 'queue' }));
    expect(await kept(0)).toBe(true);
  });

  it('in nothing that is hardly a chat, and on no page that is nothing but talk', async () => {
    await store(chat({ composer: line(0), score: 0.4 }));
    expect(await kept(0)).toBe(false);
    await store(chat({ composer: line(0), panel: null }));
    expect(await kept(0)).toBe(false);
  });
});
