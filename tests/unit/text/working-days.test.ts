import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  morning,
  weekendAt,
  workingCountry,
  workingDaysBetween,
  workingMorning,
} from '@/utils/text/working-days';

const WEEKEND = new Set([6, 7]);
const GULF = new Set([5, 6]);
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** By the clock of the zone that is set. */
const at = (local: string) => new Date(local).getTime();
const local = (time: number) => {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

describe.each([
  'UTC',
  'Europe/Berlin',
  'Europe/Moscow',
  'America/New_York',
  'America/St_Johns',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
])('in %s', (name) => {
  it('really is that zone', () => {
    process.env.TZ = name;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
  });

  // 25 October 2026 the clocks go back in Europe, 29 March they go forward; 1 November and 8 March in America; 4 October and 5 April south.
  it.each([
    ['within a week', '2026-11-23T12:00', 3, '2026-11-26T12:00'],
    ['over a weekend', '2026-11-20T15:30', 3, '2026-11-25T15:30'],
    ['sent on a Saturday', '2026-11-21T10:00', 1, '2026-11-24T00:00'],
    ['sent on a Sunday night', '2026-11-22T23:59', 3, '2026-11-26T00:00'],
    ['over European clocks going back', '2026-10-23T09:15', 1, '2026-10-26T09:15'],
    ['over European clocks going forward', '2026-03-27T09:15', 2, '2026-03-31T09:15'],
    ['over American clocks going back', '2026-10-30T09:15', 3, '2026-11-04T09:15'],
    ['over American clocks going forward', '2026-03-06T09:15', 3, '2026-03-11T09:15'],
    ['over southern clocks', '2026-10-02T09:15', 1, '2026-10-05T09:15'],
    ['over a leap day', '2028-02-28T12:00', 2, '2028-03-01T12:00'],
    ['over a new year', '2026-12-31T12:00', 1, '2027-01-01T12:00'],
    ['half a day', '2026-11-23T08:00', 0.5, '2026-11-23T20:00'],
    ['half a day into a weekend', '2026-11-20T18:00', 0.5, '2026-11-23T06:00'],
  ])('%s', (_, from, days, until) => {
    process.env.TZ = name;
    expect(local(addWorkingDays(at(from), days, WEEKEND))).toBe(until);
  });

  // Friday, Saturday and the days clocks change on.
  it.each([
    ['on a working day', '2026-11-23T15:30', 1, '2026-11-24T09:00'],
    ['over a weekend', '2026-11-20T15:30', 3, '2026-11-25T09:00'],
    ['on a Saturday, as on the Friday before', '2026-11-21T15:30', 3, '2026-11-25T09:00'],
    ['on a Sunday at midnight', '2026-11-22T00:00', 1, '2026-11-23T09:00'],
    ['over European clocks going forward', '2026-03-27T23:30', 1, '2026-03-30T09:00'],
    ['over American clocks going back', '2026-10-30T01:30', 1, '2026-11-02T09:00'],
    ['into the next month', '2026-07-31T12:00', 1, '2026-08-03T09:00'],
    ['into the next year', '2026-12-31T23:59', 2, '2027-01-04T09:00'],
  ])('a working morning %s', (_, from, days, until) => {
    process.env.TZ = name;
    expect(local(workingMorning(at(from), days, WEEKEND))).toBe(until);
  });

  it.each([
    ['2026-01-31T10:00', 1, '2026-02-01T10:00', '2026-02-01T09:00'],
    ['2028-02-28T10:00', 7, '2028-03-06T10:00', '2028-03-06T09:00'],
    ['2026-10-24T10:00', 1, '2026-10-25T10:00', '2026-10-25T09:00'],
    ['2026-03-28T10:00', 7, '2026-04-04T10:00', '2026-04-04T09:00'],
  ])('from %s, %i days by the calendar', (from, days, until, early) => {
    process.env.TZ = name;
    expect([local(addDays(at(from), days)), local(morning(at(from), days))]).toEqual([until, early]);
  });

  it('days between are what was added', () => {
    process.env.TZ = name;
    for (const from of ['2026-11-20T15:30', '2026-10-23T09:15', '2026-03-06T09:15']) {
      for (const days of [0, 1, 3, 7]) {
        const until = addWorkingDays(at(from), days, WEEKEND);
        expect(workingDaysBetween(at(from), until, WEEKEND)).toBeCloseTo(days, 1);
      }
    }
  });
});

it('a week ends on another day elsewhere', () => {
  expect(local(addWorkingDays(at('2026-11-19T12:00'), 1, GULF))).toBe('2026-11-22T12:00');
  expect(workingDaysBetween(at('2026-11-19T12:00'), at('2026-11-22T12:00'), GULF)).toBeCloseTo(1, 5);
});

it('an answer before the question took no time', () => {
  expect(workingDaysBetween(at('2026-11-24T12:00'), at('2026-11-23T12:00'), WEEKEND)).toBe(0);
});

describe('weekendAt', () => {
  const place = { site: 'shop.example', profileCountry: '', locale: 'en' };
  it.each([
    ['the company’s domain before all', { site: 'bank.co.il', profileCountry: 'DE', locale: 'ru' }, 'IL', [5, 6]],
    ['a domain of another name than its country', { site: 'shop.co.uk', profileCountry: 'SA' }, 'GB', [6, 7]],
    ['the profile where the domain is of no country', { profileCountry: 'SA' }, 'SA', [5, 6]],
    ['a domain that is used everywhere', { site: 'shop.io', profileCountry: 'EG' }, 'EG', [5, 6]],
    ['a host with a port of its own network', { site: '10.0.0.12', profileCountry: 'EG' }, 'EG', [5, 6]],
    ['a country that is no code is none', { profileCountry: 'Narnia', locale: 'ar-QA' }, 'QA', [5, 6]],
    ['the browser at last', { locale: 'fa' }, 'IR', [5]],
    ['one free day', { profileCountry: 'IN' }, 'IN', [7]],
    ['Thursday and Friday', { profileCountry: 'AF' }, 'AF', [4, 5]],
    ['nothing known', { locale: 'not a locale!' }, '', [6, 7]],
  ])('%s', (_, known, country, weekend) => {
    expect([workingCountry({ ...place, ...known }), [...weekendAt({ ...place, ...known })]]).toEqual([country, weekend]);
  });

  it('knows every country as CLDR does', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !FORMER.has(code));
    const known = codes.map((profileCountry) => [profileCountry, [...weekendAt({ ...place, profileCountry })]]);
    expect(known).toEqual(codes.map((code) => [code, cldrWeekend(code)]));
  });
});

/** Codes of countries that are no more. */
const FORMER: ReadonlySet<string> = new Set(['NT', 'YD']);
const weekInfoSchema = v.object({ weekend: v.array(v.number()) });

/** What the engine that runs the test knows; a method in newer ones, an attribute in older. */
function cldrWeekend(country: string): number[] {
  const locale: object = new Intl.Locale(`und-${country}`);
  const get: unknown = Reflect.get(locale, 'getWeekInfo');
  const info: unknown = typeof get === 'function' ? Reflect.apply(get, locale, []) : Reflect.get(locale, 'weekInfo');
  return v.parse(weekInfoSchema, info).weekend;
}
