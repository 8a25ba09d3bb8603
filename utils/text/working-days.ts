import { siteCountry } from './site-country';

/** ISO numbers of the days, Monday is 1. */
export type WeekendDays = ReadonlySet<number>;

const DAY = 86_400_000;
/** Hour of the day at which somebody is at work. */
const MORNING = 9;

const SATURDAY_SUNDAY: WeekendDays = new Set([6, 7]);
/**
 * Weekends by country where they are not Saturday and Sunday, from CLDR 48 (supplemental/weekData). A table of our own, for Firefox long
 * knew nothing of `Intl.Locale`'s week.
 */
const WEEKENDS: readonly [countries: string, weekend: WeekendDays][] = [
  ['BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE', new Set([5, 6])],
  ['AF', new Set([4, 5])],
  ['IR', new Set([5])],
  ['IN UG', new Set([7])],
];
const BY_COUNTRY: ReadonlyMap<string, WeekendDays> = new Map(
  WEEKENDS.flatMap(([countries, weekend]) => countries.split(' ').map((code) => [code, weekend])),
);

/** What is known of where a request is worked on. */
export interface WorkPlace {
  /** Host of the company. */
  site: string;
  /** From the person's profile: ISO 3166-1 alpha-2, or what they wrote. */
  profileCountry: string;
  /** The browser's own language, BCP 47. */
  locale: string;
}

/**
 * The country whose working days count, ISO 3166-1 alpha-2: the company's by its domain, else that of the person's profile, else the
 * region of the browser; `''` where none of them tells.
 */
export function workingCountry({ site, profileCountry, locale }: WorkPlace): string {
  return siteCountry(site) ?? (/^[A-Z]{2}$/.test(profileCountry) ? profileCountry : regionOf(locale));
}

/** The days that are free where a request is worked on. */
export function weekendAt(place: WorkPlace): WeekendDays {
  return BY_COUNTRY.get(workingCountry(place)) ?? SATURDAY_SUNDAY;
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? '';
  } catch {
    return '';
  }
}

/**
 * The moment a number of working days later, at the same time of the person's own clock: what is sent on Friday at noon and answered within
 * one day is answered by Monday noon. What begins on a free day begins with the next working day. Clocks that are put forward or
 * back in between do not move it: days are counted, not hours.
 * @param from ms since the epoch
 * @param days may be a fraction: the rest is counted in hours
 */
export function addWorkingDays(from: number, days: number, weekend: WeekendDays): number {
  const date = new Date(from);
  if (isFree(date, weekend)) {
    do date.setDate(date.getDate() + 1);
    while (isFree(date, weekend));
    date.setHours(0, 0, 0, 0);
  }
  for (let left = Math.floor(days); left > 0; left -= 1) toNextWorkingDay(date, weekend);
  const day = date.getDate();
  date.setTime(date.getTime() + (days % 1) * DAY);
  // The rest may run into a free day; it goes on when that is over.
  if (date.getDate() !== day) while (isFree(date, weekend)) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/**
 * How many working days lie between two moments, free days left out: the inverse of `addWorkingDays`. Never negative.
 * @param from ms since the epoch
 * @param until ms since the epoch
 */
export function workingDaysBetween(from: number, until: number, weekend: WeekendDays): number {
  let days = 0;
  const date = new Date(from);
  while (date.getTime() < until) {
    const midnight = new Date(date);
    midnight.setHours(24, 0, 0, 0);
    const end = Math.min(midnight.getTime(), until);
    if (!isFree(date, weekend)) days += (end - date.getTime()) / lengthOf(date);
    date.setTime(midnight.getTime());
  }
  return days;
}

/** The same time of the person's own clock some days later, free ones counted. @param from ms since the epoch */
export function addDays(from: number, days: number): number {
  const date = new Date(from);
  date.setDate(date.getDate() + days);
  return date.getTime();
}

/** Nine in the morning of the person's own clock, some working days after the day of `from` (ms since the epoch). */
export function workingMorning(from: number, days: number, weekend: WeekendDays): number {
  const date = new Date(from);
  for (let left = days; left > 0; left -= 1) toNextWorkingDay(date, weekend);
  date.setHours(MORNING, 0, 0, 0);
  return date.getTime();
}

/** Nine in the morning of the person's own clock some days later, free ones counted. @param from ms since the epoch */
export function morning(from: number, days: number): number {
  return new Date(addDays(from, days)).setHours(MORNING, 0, 0, 0);
}

function toNextWorkingDay(date: Date, weekend: WeekendDays): void {
  do date.setDate(date.getDate() + 1);
  while (isFree(date, weekend));
}

function isFree(date: Date, weekend: WeekendDays): boolean {
  return weekend.has(date.getDay() || 7);
}

/** Ms of the day a moment lies in: 23 or 25 hours where clocks change. */
function lengthOf(date: Date): number {
  const begin = new Date(date);
  begin.setHours(0, 0, 0, 0);
  const end = new Date(date);
  end.setHours(24, 0, 0, 0);
  return end.getTime() - begin.getTime();
}
