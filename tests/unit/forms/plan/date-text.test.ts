import { describe, expect, it } from 'vitest';
import { dateText, localDate } from '@/utils/forms/plan/date-text';
import { parseDate } from '@/utils/languages/parse-date';
import { fakeControl } from '../../fakes';

const DAY = { year: 2026, month: 3, day: 9, time: null };
const field = (change: Parameters<typeof fakeControl>[0] = {}) => fakeControl({ type: 'bday', label: 'Date', ...change });

describe('parseDate', () => {
  it.each([
    ['2026-03-09', '2026-3-9'],
    ['09.03.2026', '2026-3-9'],
    ['9.3.2026 14:20', '2026-3-9 14:20'],
    ['25/03/2026', '2026-3-25'],
    ['03/25/2026', '2026-3-25'],
    ['9 Mar 2026, 14:20', '2026-3-9 14:20'],
    ['March 9th, 2026 at 2:05 pm', '2026-3-9 14:05'],
    ['9 марта 2026 г., 08:05', '2026-3-9 08:05'],
    ['9 мар. 2026', '2026-3-9'],
    ['9. März 2026', '2026-3-9'],
    ['9 mars 2026', '2026-3-9'],
    ['9 de marzo de 2026', '2026-3-9'],
    ['9 marca 2026', '2026-3-9'],
    ['9 березня 2026', '2026-3-9'],
    ['on 09.03.2026, that is 9 March 2026', '2026-3-9'],
  ])('reads %s', (text, day) => {
    const date = parseDate(text);
    expect(date && `${date.year}-${date.month}-${date.day}${date.time === null ? '' : ` ${date.time}`}`).toBe(day);
  });

  it.each(['', 'last week', '03/04/2026', '31.02.2026', 'between 1.3.2026 and 9.3.2026', '9 Marvellous 2026', '1234567890'])(
    'is not sure about %j',
    (text) => expect(parseDate(text)).toBeNull(),
  );
});

describe('dateText', () => {
  it.each([
    [{ inputType: 'date' }, '2026-03-09'],
    [{ inputType: 'month' }, '2026-03'],
    [{ placeholder: 'dd.mm.yyyy' }, '09.03.2026'],
    [{ placeholder: 'MM/DD/YYYY' }, '03/09/2026'],
    [{ placeholder: 'YYYY-MM-DD' }, '2026-03-09'],
    [{ placeholder: 'ДД.ММ.ГГГГ' }, '09.03.2026'],
    [{ placeholder: 'дд/мм/гг' }, '09/03/26'],
    [{ placeholder: 'TT.MM.JJJJ' }, '09.03.2026'],
    [{ placeholder: 'jj/mm/aaaa' }, '09/03/2026'],
    [{ placeholder: 'gg/mm/aaaa' }, '09/03/2026'],
    [{ placeholder: 'gg.aa.yyyy' }, '09.03.2026'],
    [{ placeholder: 'rrrr-mm-dd' }, '2026-03-09'],
    [{ placeholder: 'pp.kk.vvvv' }, '09.03.2026'],
    [{ placeholder: 'éééé.hh.nn' }, '2026.03.09'],
    [{ label: 'Date of birth (DD-MM-YYYY)' }, '09-03-2026'],
    [{ hint: 'Например: 31.12.2025' }, '09.03.2026'],
    [{ hint: 'for example 12/31/2025' }, '03/09/2026'],
    [{ mask: '99.99.9999' }, '09.03.2026'],
    [{ placeholder: '__/__/____' }, '09/03/2026'],
    [{ pattern: '\\d{4}-\\d{2}-\\d{2}' }, '2026-03-09'],
    [{ pattern: '\\d{2}\\.\\d{2}\\.\\d{4}' }, '09.03.2026'],
    [{}, null],
    [{ placeholder: 'When was it?' }, null],
  ] as const)('%j: %s', (change, text) => expect(dateText(DAY, field(change), 'en-GB')).toBe(text));

  it('lets the country say what slashes leave open', () => {
    expect(dateText(DAY, field({ placeholder: '01/02/2025' }), 'en-US')).toBe('03/09/2026');
    expect(dateText(DAY, field({ placeholder: '01/02/2025' }), 'en-GB')).toBe('09/03/2026');
    expect(dateText(DAY, field({ mask: '99/99/9999' }), 'en-US')).toBe('03/09/2026');
  });

  it('makes up no time', () => {
    expect(dateText(DAY, field({ inputType: 'datetime-local' }), 'en')).toBeNull();
    expect(dateText({ ...DAY, time: '14:20' }, field({ inputType: 'datetime-local' }), 'en')).toBe('2026-03-09T14:20');
  });

  it('knows the usual form of a language', () => {
    expect([localDate(DAY, 'ru'), localDate(DAY, 'en-GB'), localDate(DAY, 'de')]).toEqual([
      '09.03.2026',
      '09/03/2026',
      '09.03.2026',
    ]);
  });
});
