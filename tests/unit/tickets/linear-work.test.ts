import { describe, expect, it, vi } from 'vitest';
import type * as WordTable from '@/utils/tickets/word-table';

const counted = { lookups: 0 };
vi.mock('@/utils/tickets/word-table', async (original) => {
  const table = await original<typeof WordTable>();
  const matchAt: typeof table.matchAt = (...asked) => {
    counted.lookups += 1;
    return table.matchAt(...asked);
  };
  return { ...table, matchAt };
});
const { extractTickets } = await import('@/utils/tickets/extract-tickets');

/** How often the word table is asked: the one step whose number grows with the text. Every regular expression is bounded. */
function lookupsFor(text: string): number {
  counted.lookups = 0;
  extractTickets([{ text, place: 'page' }]);
  return counted.lookups;
}

describe('the work', () => {
  it.each([
    'word ',
    'Your ticket number is RQ-77120. ',
    'Ваше обращение № 4821 зарегистрировано. ',
    'رقم الطلب ٤٨٢١ ',
    '工单号TK-000003。',
    '1 2 3 ',
    'a1b2c3d4-',
    '# ',
  ])('doubles with the text: %j', (unit) => {
    const half = unit.repeat(20_000 / unit.length);
    const [one, two] = [lookupsFor(half), lookupsFor(half + half)];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeLessThanOrEqual(one * 2 + 100);
  });

  it('is bounded, however long the text', () => {
    const text = 'Your ticket number is RQ-77120. '.repeat(16_000);
    expect(lookupsFor(text + text)).toBe(lookupsFor(text));
  });
});
