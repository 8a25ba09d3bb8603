import { describe, expect, it } from 'vitest';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { placeOfNumber } from '@/utils/tickets/number-place';

const page = (text: string) => [{ text, place: 'page' as const }];

describe('the place where a person found a number', () => {
  it.each([
    ['Vorgang 4711-A wird bearbeitet', '4711-A', { before: 'vorgang', behind: 'wird bearbeitet' }],
    ['All done. Zorpleft: 55012. Bye', '55012', { before: 'zorpleft:', behind: '' }],
    ['№ 12 от 3 мая: ОБР-77', 'ОБР-77', { before: '# 0 от 0 мая:', behind: '' }],
  ])('is the words around it: %s', (text, number, place) => expect(placeOfNumber(text, number)).toEqual(place));

  it.each([
    ['55012', '55012'],
    ['# 55012.', '55012'],
    ['Zorpleft: 55012', '99'],
    ['Zorpleft', ''],
  ])('is none where nothing stands around it: %s', (text, number) => expect(placeOfNumber(text, number)).toBeNull());

  it('gives the number the next time, in words that say nothing to anybody else', () => {
    const place = placeOfNumber('Zorpleft: 55012. Bye', '55012');
    const places = place ? [place] : [];
    const next = page('Order 1234567 is on its way. Zorpleft: 60233. Bye');
    expect(decideTicket(extractTickets(next)).recorded).toBeNull();
    expect(decideTicket(extractTickets(next, { places })).recorded?.value).toBe('60233');
    expect(decideTicket(extractTickets(next, { places, known: new Set(['60233']) })).recorded).toBeNull();
  });
});
