import { describe, expect, it } from 'vitest';
import { mergeWindow } from '@/utils/chat/conversation/merge-window';
import type { KeptMessage, SeenMessage } from '@/utils/model/chat/chat-message';

let count = 0;
const newness = { newId: () => `id${++count}`, now: 5 };
const said = (text: string, token = text, change: Partial<SeenMessage> = {}): SeenMessage => ({
  token,
  side: 'company',
  author: '',
  text,
  time: '',
  attachments: [],
  ...change,
});
const keep = (kept: KeptMessage[], messages: SeenMessage[], atEnd = true) => mergeWindow(kept, { messages, atEnd }, newness);
const keptOf = (...windows: SeenMessage[][]) => windows.reduce<KeptMessage[]>((kept, window) => keep(kept, window), []);
const texts = (kept: readonly KeptMessage[]) => kept.map(({ text }) => text);

describe('one conversation', () => {
  it('takes the same text said twice for two messages, and one drawn anew for one', () => {
    expect(texts(keptOf([said('ok', '1')], [said('ok', '1'), said('ok', '2')]))).toEqual(['ok', 'ok']);
    expect(texts(keptOf([said('ok', '1')], [said('ok', '2')]))).toEqual(['ok']);
    expect(texts(keptOf([said('ok', '1'), said('ok', '2')], [said('ok', '3'), said('ok', '4'), said('ok', '5')]))).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
  });

  it('takes the same words at another hour, or from the other side, for another message', () => {
    expect(keptOf([said('ok', '1', { time: '14:02' })], [said('ok', '2', { time: '14:05' })])).toHaveLength(2);
    expect(keptOf([said('ok', '1', { time: '1 min ago' })], [said('ok', '2', { time: '2 min ago' })])).toHaveLength(1);
    expect(keptOf([said('ok', '1')], [said('ok', '2', { side: 'person' })])).toHaveLength(2);
  });

  it('puts what is loaded above before, and keeps what is out of view', () => {
    const kept = keptOf([said('c'), said('d')], [said('a'), said('b'), said('c')], [said('d'), said('e')]);
    expect(texts(kept)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(new Set(kept.map(({ run }) => run)).size).toBe(1);
  });

  it('lets an answer grow while it is written out', () => {
    const kept = keptOf([said('Your', 'x')], [said('Your number', 'x')], [said('Your number is 7', 'x')]);
    expect(texts(kept)).toEqual(['Your number is 7']);
  });

  it('knows an element that a list uses again', () => {
    expect(texts(keptOf([said('a', '1'), said('b', '2')], [said('b', '2'), said('c', '1')]))).toEqual(['a', 'b', 'c']);
  });

  it('goes on behind a line that was there for a moment only', () => {
    const kept = keptOf([said('a'), said('b'), said('Connecting…')], [said('a'), said('b'), said('c')]);
    expect(texts(kept)).toEqual(['a', 'b', 'Connecting…', 'c']);
  });

  it('does not lay a new greeting over an old conversation that went on otherwise', () => {
    const kept = keptOf([said('Hello'), said('my order'), said('bye')], [said('Hello', 'h2'), said('a bill', 'x2')]);
    expect(texts(kept)).toEqual(['Hello', 'my order', 'bye', 'Hello', 'a bill']);
  });
});

describe('runs', () => {
  it('stand where the list was scrolled, and join when a window shows what lies between', () => {
    const end = keep([], [said('e'), said('f')]);
    const jumped = keep(end, [said('a'), said('b')], false);
    expect(texts(jumped)).toEqual(['a', 'b', 'e', 'f']);
    expect(jumped.map(({ run }) => run)).toEqual([0, 0, 1, 1]);
    const bridged = keep(jumped, [said('b'), said('c'), said('d'), said('e')], false);
    expect(texts(bridged)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(bridged.every(({ run }) => run === 0)).toBe(true);
  });
});

describe('what is known of a message', () => {
  it('keeps its id and its first time, and learns what the page says later', () => {
    const [first] = keep([], [said('a', '1', { side: 'unknown', time: 'just now' })]);
    const [later] = mergeWindow(
      first ? [first] : [],
      { messages: [said('a', '1', { side: 'person', author: 'You', time: '14:02', attachments: ['error.png'] })], atEnd: true },
      { newId: () => 'other', now: 9 },
    );
    expect(later).toMatchObject({ id: first?.id, seenAt: 5, side: 'person', author: 'You', time: 'just now' });
    expect(later?.attachments).toEqual(['error.png']);
  });

  it('is the same object where nothing changed, so that nothing is written again', () => {
    const kept = keep([], [said('a'), said('b')]);
    const again = keep(kept, [said('a'), said('b')]);
    expect(again[0]).toBe(kept[0]);
    expect(keep(kept, [])[1]).toBe(kept[1]);
  });
});
