import { describe, expect, it } from 'vitest';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { numbersInText } from '@/utils/tickets/numbers-in-text';

const list = [
  { text: 'Request #5521 — Broken lamp', place: 'list' as const },
  { text: 'INC0010123 Open', place: 'list' as const },
  { text: 'Page 2 of 7', place: 'page' as const },
];

describe('numbersInText', () => {
  it('gives the ids of requests that were there before', () => {
    expect(numbersInText(list)).toEqual(expect.arrayContaining(['5521', 'INC0010123']));
  });

  it('leaves small bare numbers out, for the next request may be number 7', () => {
    const known = new Set(numbersInText(list));
    expect(extractTickets([{ text: 'Request 7 was created', place: 'page' }], { known })[0]?.value).toBe('7');
  });

  it('gives what is called a request’s number however short, and a bare number of four digits, the likeliest first', () => {
    const numbers = numbersInText([
      { text: '4711', place: 'page' },
      { text: 'Request #52 — Broken lamp', place: 'list' },
      { text: '815', place: 'page' },
    ]);
    expect(numbers.slice(0, 2)).toEqual(['52', '4711']);
    expect(numbers).not.toContain('815');
  });

  it('gives at most two hundred', () => {
    const rows = Array.from({ length: 500 }, (_, at) => ({ text: `Request #${5000 + at}`, place: 'list' as const }));
    expect(numbersInText(rows)).toHaveLength(200);
  });
});
