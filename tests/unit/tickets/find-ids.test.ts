import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';
import { findIds } from '@/utils/tickets/find-ids';

const valuesIn = (raw: string) => {
  const text = normaliseText(raw);
  return findIds(text, foldText(text), null).map(({ value }) => value);
};

describe('findIds', () => {
  it.each([
    [
      'keeps prefix and separators',
      'TICKET-20311122-151924, A7Q-2PX-9R4Z, И-0087',
      ['TICKET-20311122-151924', 'A7Q-2PX-9R4Z', 'И-0087'],
    ],
    ['takes marks off', '[#482913] «77» *39* 10483.', ['482913', '77', '39', '10483']],
    ['takes the word off', 'Ticket482 заявки4821 №77', ['482', '4821', '77']],
    ['keeps capitals in front', 'REQ0025876', ['REQ0025876']],
    ['takes endings off', "4821-es 4821'de", ['4821', '4821']],
    ['passes over addresses', 'a5@b7.example https://x.example/77 www.x.example/5 x.example/t/12', []],
    ['passes over phone numbers', '+1 202 555 0175, 8 (800) 555-35-35, (555) 123-4567', []],
    ['passes over amounts', '$45.99, 45 €, 4 000 ₽, 12 %, 1,234', []],
    ['passes over dates and times', '22.11.2031 15:19 2031-11-22', []],
    ['passes over masked digits', '**** 4821, xxxx4821', []],
    ['takes letters alone only behind the sign', '#QWRTPKLM QWRTPKLM', ['QWRTPKLM']],
  ])('%s', (_, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('says where each stands', () => {
    expect(findIds('No. 4821.', 'no. 4821.', null)).toEqual([{ start: 4, end: 8, value: '4821', shape: 'plain' }]);
  });
});
