import { describe, expect, it } from 'vitest';
import { dateParts } from '@/utils/forms/plan/date-parts';
import { phoneParts } from '@/utils/forms/plan/phone-parts';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { fakeControl } from '../../fakes';

const controls = (...changes: Partial<ControlFinding>[]) =>
  changes.map((change, index) => fakeControl({ id: `c${index}`, label: '', type: 'tel', ...change }));
const valuesOf = (answers: ReadonlyMap<string, { value: string }>) =>
  Object.fromEntries([...answers].map(([id, { value }]) => [id, value]));
const options = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));
const select = (...labels: string[]) => ({ widget: 'select' as const, options: options(...labels) });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('phoneParts', () => {
  const parts = (tel: string, ...changes: Partial<ControlFinding>[]) => valuesOf(phoneParts(controls(...changes), tel, ''));

  it('chooses the country code in a list, whatever it was taken for, and writes the rest beside it', () => {
    const codes = select('+1 United States', '+44 United Kingdom', '+7 Kazakhstan', '+7 Russia');
    expect(parts('+44 20 7183 8750', { type: 'country', ...codes }, {})).toEqual({
      c0: '+44 united kingdom',
      c1: '2071838750',
    });
    expect(parts('+7 912 345-67-89', { type: 'other', ...codes }, {})).toEqual({ c0: '+7 russia', c1: '9123456789' });
    expect(parts('+7 701 234 5678', { ...codes }, {}).c0).toBe('+7 kazakhstan');
  });

  it('knows codes by the options’ values', () => {
    const list = {
      widget: 'select' as const,
      options: [
        { value: '+49', label: 'DE' },
        { value: '+43', label: 'AT' },
      ],
    };
    expect(parts('+49 30 1234567', list, {})).toEqual({ c0: '+49', c1: '301234567' });
  });

  it('fills a short field for the code', () => {
    expect(parts('+49 30 1234567', { maxLength: 4, placeholder: '+49' }, {})).toEqual({ c0: '+49', c1: '301234567' });
    expect(parts('+49 30 1234567', { autocomplete: 'tel-country-code', maxLength: 2 }, {}).c0).toBe('49');
  });

  it('divides the digits over boxes that hold just that many', () => {
    expect(parts('+1 212 555 0123', { maxLength: 3 }, { maxLength: 3 }, { maxLength: 4 })).toEqual({
      c0: '212',
      c1: '555',
      c2: '0123',
    });
  });

  it('leaves numbers asked for in one piece alone, and lists of something else', () => {
    expect(parts('+44 20 7183 8750', {}, { label: 'Mobile' })).toEqual({});
    expect(parts('+44 20 7183 8750', { type: 'country', ...select('France', 'Germany') }, {})).toEqual({});
    expect(parts('no number', { ...select('+1', '+44') }, {})).toEqual({});
  });
});

describe('dateParts', () => {
  const day = { year: 2026, month: 3, day: 9, time: null };
  const parts = (...changes: Partial<ControlFinding>[]) =>
    valuesOf(dateParts(controls(...changes.map((change) => ({ type: 'incident-date' as const, ...change }))), () => day));

  it('answers three lists in whatever order and language', () => {
    const days = select('Day', ...numbers(1, 31));
    const years = select('Year', ...numbers(2020, 2026));
    days.options[0] = { value: '', label: 'Day' };
    years.options[0] = { value: '', label: 'Year' };
    const months = select(...'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' '));
    expect(parts(days, months, years)).toEqual({ c0: '9', c1: 'март', c2: '2026' });
    expect(parts({ ...years, type: 'other' }, months, { ...days, type: 'other' })).toEqual({ c0: '2026', c1: 'март', c2: '9' });
    expect(parts(days, select(...numbers(1, 12)), years).c1).toBe('3');
    // Finnish is not among the languages known: the third month is the third.
    const finnish = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
    expect(parts(days, select(...finnish), years).c1).toBe('maalis');
  });

  it('answers three short fields by their words or tokens', () => {
    expect(parts({ placeholder: 'DD' }, { placeholder: 'MM' }, { placeholder: 'YYYY' })).toEqual({
      c0: '09',
      c1: '03',
      c2: '2026',
    });
    expect(parts({ label: 'Год' }, { label: 'Месяц' }, { label: 'День' })).toEqual({ c0: '2026', c1: '03', c2: '09' });
    expect(
      parts({ autocomplete: 'bday-month' }, { autocomplete: 'bday-day' }, { autocomplete: 'bday-year', maxLength: 2 }),
    ).toEqual({ c0: '03', c1: '09', c2: '26' });
  });

  it('passes over what nobody sees between the pieces, and over traps', () => {
    const [day, month, year] = [{ placeholder: 'DD' }, { placeholder: 'MM' }, { placeholder: 'YYYY' }];
    const hidden = { type: 'other' as const, visible: false };
    expect(parts(day, hidden, month, { type: 'honeypot' }, year)).toEqual({ c0: '09', c2: '03', c4: '2026' });
  });

  it('knows lists of days by how many there are, and lists of years by their numbers', () => {
    const months = select(...numbers(1, 12));
    expect(parts(select(...numbers(1, 28)), months, select(...numbers(2025, 2027)))).toMatchObject({ c2: '2026' });
    expect(parts(select(...numbers(1, 27)), months, select(...numbers(2025, 2027)))).toEqual({});
    expect(parts(select(...numbers(1, 32)), months, select(...numbers(2025, 2027)))).toEqual({});
    expect(parts(select(...numbers(1, 31)), months, select('2026', '2027'))).toEqual({});
    expect(parts(select(...numbers(1, 31)), months, select('1899', '2026', '2027'))).toEqual({});
  });

  it('leaves a date in one piece alone, and three lists that are no date', () => {
    expect(parts({ label: 'Date' })).toEqual({});
    expect(parts({ type: 'other', placeholder: 'DD' }, { type: 'other', placeholder: 'MM' }, { type: 'other' })).toEqual({});
  });
});
