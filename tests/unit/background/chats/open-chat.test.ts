import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openChat } from '@/utils/background/chats/open-chat';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import { storeChats } from '@/utils/tabs/chats-store';

const chat: ChatFinding = {
  id: 'chat1',
  vendor: null,
  state: 'closed',
  score: 0.9,
  launcher: { frameId: 0, documentKey: 'd', elementId: 'c1' },
  panel: null,
  composer: null,
  form: null,
};
const store = (change: Partial<ChatFinding>) => storeChats(1, { chats: [{ ...chat, ...change }], links: [] });
const open = async () => {
  const opening = openChat({ tabId: 1, chatId: 'chat1' });
  await vi.advanceTimersByTimeAsync(60_000);
  return (await opening).outcome;
};

interface Injection {
  world?: string;
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}
/** What the frame of the launcher answers, in turn; the last for good. */
let answers: string[];
let presses: unknown[];

beforeEach(() => {
  answers = ['done'];
  presses = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ func, args = [] }: Injection) => [
    { frameId: 0, result: func?.(...args) },
  ]) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: { name: string; data: unknown },
  ) => {
    if (message.name !== 'agent.chat') return { ok: true };
    presses.push(message.data);
    const outcome = answers.length > 1 ? answers.shift() : answers[0];
    if (outcome === 'opens') await store({ state: 'prechat' });
    if (outcome === 'gives way') await store({ launcher: { frameId: 0, documentKey: 'd', elementId: 'c2' } });
    const isDone = outcome === 'opens' || outcome === 'gives way';
    return { ok: true, value: { outcome: isDone ? 'done' : outcome } };
  }) as never);
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('opening a chat', () => {
  it('presses its launcher and waits for its window', async () => {
    await store({});
    answers = ['opens'];
    expect(await open()).toBe('opened');
    expect(presses).toEqual([{ documentKey: 'd', act: { act: 'open', elementId: 'c1' } }]);
  });

  it('presses once more what has taken the place of a launcher that was pressed', async () => {
    await store({});
    answers = ['gives way', 'opens'];
    expect(await open()).toBe('opened');
    expect(presses).toHaveLength(2);
  });

  it('presses nothing twice: what opened a window that nobody made out would close it', async () => {
    await store({});
    expect(await open()).toBe('failed');
    expect(presses).toHaveLength(1);
  });

  it('waits while a launcher that is drawn anew has its window on the way', async () => {
    await store({});
    answers = ['gives way'];
    const opening = openChat({ tabId: 1, chatId: 'chat1' });
    await vi.advanceTimersByTimeAsync(1000);
    await store({ state: 'conversation' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await opening).outcome).toBe('opened');
    expect(presses).toHaveLength(1);
  });

  it('says why it did not', async () => {
    expect(await open()).toBe('gone');
    await store({});
    expect(await open()).toBe('failed');
    for (const outcome of ['hidden', 'forbidden', 'gone']) {
      answers = [outcome];
      expect(await open()).toBe(outcome);
    }
  });

  it('does nothing to one that is open', async () => {
    await store({ state: 'conversation' });
    expect(await open()).toBe('opened');
    expect(presses).toEqual([]);
  });
});

describe('a vendor’s own call', () => {
  it('is made in the page’s world, with its own arguments alone', async () => {
    await store({ vendor: 'tawk' });
    const maximize = vi.fn(() => void store({ vendor: 'tawk', state: 'conversation' }));
    Reflect.set(globalThis, 'Tawk_API', { maximize });
    expect(await open()).toBe('opened');
    Reflect.deleteProperty(globalThis, 'Tawk_API');
    expect(maximize.mock.calls).toEqual([[]]);
    expect(presses).toEqual([]);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ world: 'MAIN', args: ['Tawk_API.maximize', []] }),
    );
  });

  it('that is not there, or fails, gives way to the launcher', async () => {
    await store({ vendor: 'tawk' });
    Reflect.set(globalThis, 'Tawk_API', {
      maximize: () => {
        throw new Error('not ready');
      },
    });
    answers = ['opens'];
    expect(await open()).toBe('opened');
    Reflect.deleteProperty(globalThis, 'Tawk_API');
    expect(presses).toHaveLength(1);
  });
});
