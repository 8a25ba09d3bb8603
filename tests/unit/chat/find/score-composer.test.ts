import { describe, expect, it } from 'vitest';
import type { Writable } from '@/utils/chat/chat-reading';
import { scoreComposer } from '@/utils/chat/find/score-composer';
import { writable } from './fake-reading';

const ENOUGH = 3.5;
const WINDOW = { floats: true, called: '' };
const PAGE = { floats: false, called: '' };
const score = (facts: Partial<Writable>, place = WINDOW) => scoreComposer(writable(facts), place);

describe('the line of a conversation', () => {
  it.each<[string, Partial<Writable>]>([
    ['asks for a message under a list', {}],
    ['in Russian', { words: 'Введите сообщение' }],
    ['in Chinese', { words: '请输入消息' }],
    ['one line high, under a list that is called one', { widget: 'input', log: { id: 'l', by: 'role', rows: 2 } }],
  ])('%s', (_, facts) => {
    expect(score(facts)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('may be the page itself, where its list is called one', () => {
    expect(score({ log: { id: 'l', by: 'role', rows: 2 } }, PAGE)).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('no line of a conversation', () => {
  it.each<[string, Partial<Writable>]>([
    ['a search', { words: 'Search messages' }],
    ['a comment', { words: 'Add a comment' }],
    ['too narrow', { box: { left: 0, top: 0, width: 60, height: 20 } }],
    ['the message of a form', { log: null, others: ['text', 'email'] }],
    ['without a word, a list or a button', { words: '', log: null, send: null }],
  ])('%s', (_, facts) => {
    expect(score(facts)).toBeLessThan(ENOUGH);
  });

  it('a message in a page, with nothing said above', () => {
    expect(score({ log: null }, PAGE)).toBeLessThan(ENOUGH);
  });
});
