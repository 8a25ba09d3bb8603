import { describe, expect, it } from 'vitest';
import { numberFromSelection } from '@/utils/tickets/number-from-selection';

describe('numberFromSelection', () => {
  it.each([
    ['4821', '4821'],
    [' № 4821. ', '4821'],
    ['[LS-000042]', 'LS-000042'],
    ['«13-ОГ»', '13-ОГ'],
    ['Ticket number: LS-000042', 'LS-000042'],
    ['Your request 60233 was created.', '60233'],
    ['1234 5678 9012', '1234 5678 9012'],
    ['٤٨٢١٩', '48219'],
    ['47/2026', '47/2026'],
  ])('%s → %s', (selection, number) => expect(numberFromSelection(selection)).toBe(number));

  it.each(['', 'Thank you', 'Requests 60233 and 60234', '  ', 'no number at all here, just words'])(
    '%s → nothing',
    (selection) => expect(numberFromSelection(selection)).toBeNull(),
  );
});
