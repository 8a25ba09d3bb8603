import { describe, expect, it } from 'vitest';
import { scoreComposer } from '@/utils/chat/find/score-composer';
import { writable } from './readings';

const ENOUGH = 3.5;
const FLOATING = { floats: true, called: '' };
const log = (by: 'role' | 'live' | 'scroll') => ({ id: 'l1', by, rows: 2 });
const score = (facts: Parameters<typeof writable>[0], place = FLOATING) => scoreComposer(writable(facts), place);

describe('scoreComposer', () => {
  it.each([
    'Type your message…',
    'Write a reply',
    'Введите сообщение',
    'Nachricht schreiben',
    'Écrivez un message',
    '输入消息',
  ])('knows a line that asks for a message: %s', (words) => {
    expect(score({ words, log: log('scroll') })).toBeGreaterThan(ENOUGH);
  });

  it('knows a line under a list of messages, whatever it says', () => {
    expect(score({ words: 'Aa', log: log('scroll') })).toBeGreaterThanOrEqual(ENOUGH);
    expect(score({ words: 'Aa', widget: 'input', log: log('live') })).toBeGreaterThan(ENOUGH);
  });

  it('trusts a list that says it is one more than one that scrolls', () => {
    expect(score({ log: log('role') })).toBeGreaterThan(score({ log: log('live') }));
    expect(score({ log: log('live') })).toBeGreaterThan(score({ log: log('scroll') }));
  });

  it.each(['Search', 'Поиск', 'Write a comment', 'Your feedback', 'Subscribe to the newsletter', 'Promo code', 'Ваш город'])(
    'is none that asks for something else: %s',
    (words) => {
      expect(score({ words, log: log('role') })).toBe(0);
    },
  );

  it('is no field of a form', () => {
    const words = 'Your message';
    expect(score({ words, others: ['text', 'email'] })).toBeLessThan(ENOUGH);
    expect(score({ words, log: log('scroll'), others: ['choice'] })).toBeGreaterThan(ENOUGH);
  });

  it('in the page itself needs a list above it', () => {
    const inPage = { floats: false, called: 'Contact us' };
    expect(score({ words: 'Your message' }, inPage)).toBeLessThan(ENOUGH);
    expect(score({ words: 'Your message', log: log('role') }, inPage)).toBeGreaterThan(ENOUGH);
  });

  it('is wide enough to write in', () => {
    expect(score({ words: 'Message', log: log('role'), box: { left: 0, top: 0, width: 60, height: 30 } })).toBe(0);
  });

  it('reads names in any writing', () => {
    expect(score({ names: 'replyBox_input' })).toBeGreaterThan(score({ names: 'x1 x2' }));
    expect(score({ names: 'liveChat_line' })).toBeGreaterThan(score({ names: 'x1 x2' }));
  });
});
