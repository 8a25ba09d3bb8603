import { describe, expect, it } from 'vitest';
import { type HintedMessage, hasCardNumber, isRude, messageHints } from '@/utils/composer/hints/message-hints';
import { EMPTY_DETAILS, EMPTY_MESSAGE } from '@/utils/requests/request';

const PROBLEM = 'My card was charged twice for one order.';
interface Change extends Partial<Omit<HintedMessage, 'message' | 'details'>> {
  message?: Partial<HintedMessage['message']>;
  details?: Partial<HintedMessage['details']>;
}
const hints = ({ message, details, ...more }: Change) =>
  messageHints({
    message: { ...EMPTY_MESSAGE, problem: PROBLEM, wanted: 'A refund', when: 'yesterday', ...message },
    details: { ...EMPTY_DETAILS, ...details },
    language: 'en',
    hasNumber: true,
    dismissed: [],
    ...more,
  }).map(({ name }) => name);

describe('messageHints', () => {
  it('says nothing of a message that has what it needs, nor of one only begun', () => {
    expect(hints({})).toEqual([]);
    expect(hints({ message: { problem: 'My card', when: '', wanted: '' }, hasNumber: false })).toEqual([]);
  });

  it.each([
    ['no_date', { message: { when: '' } }, { message: { when: '', problem: `${PROBLEM} It was on 22 November 2026.` } }],
    ['no_number', { hasNumber: false }, { hasNumber: false, message: { problem: `${PROBLEM} Order 100245.` } }],
    ['no_wish', { message: { wanted: '' } }, { message: { wanted: '' }, details: { outcomes: ['refund'] } }],
    [
      'several_wishes',
      { details: { outcomes: ['refund', 'repair', 'reply'] } },
      { details: { outcomes: ['refund', 'repair'] } },
    ],
    ['capitals', { message: { problem: 'GIVE ME BACK MY MONEY' } }, { message: { problem: 'My UNICEF card was charged' } }],
    ['rude', { message: { wanted: 'answer me, idiots' } }, { message: { wanted: 'answer me, please!' } }],
    [
      'other_script',
      { message: { problem: 'С карты дважды списали оплату' } },
      { language: 'ru', message: { problem: 'С карты дважды списали оплату за Google One' } },
    ],
  ] as const)('says %s where it is so, and not where it is not', (name, so, not) => {
    expect(hints(so)).toContain(name);
    expect(hints(not)).not.toContain(name);
    expect(hints({ ...so, dismissed: [name] })).not.toContain(name);
  });

  it('says at most three things, the gravest first', () => {
    const problem = 'IDIOTS STOLE EVERYTHING, card 4111 1111 1111 1111';
    const all = hints({ message: { problem, when: '', wanted: '' }, hasNumber: false });
    expect(all).toEqual(['card', 'rude', 'capitals']);
  });

  it('names the blanks that are open, and says so each time', () => {
    const message = { ...EMPTY_MESSAGE, problem: 'Order {order-number}' };
    const given = { message, details: EMPTY_DETAILS, language: 'en' as const, hasNumber: true, dismissed: ['variable'] };
    expect(messageHints(given)).toEqual([{ name: 'variable', isSerious: true, names: ['order-number'] }]);
  });
});

it.each([
  ['4111 1111 1111 1111', true],
  ['карта 5500-0000-0000-0004.', true],
  ['2200000000000004', true],
  ['4111 1111 1111 1112', false],
  ['order 100245789', false],
  ['+7 495 123-45-67', false],
  ['*1111', false],
])('knows a card number: %s', (text, isCard) => {
  expect(hasCardNumber(text)).toBe(isCard);
});

it.each([
  ['мошенники списали деньги', false],
  ['вы что, идиоты', true],
  ['The skid was stuck', false],
  ['Why???', true],
  ['sehr geehrte', false],
  ['deppenfrei', true],
])('knows anger: %s', (text, rude) => {
  expect(isRude(text)).toBe(rude);
});
