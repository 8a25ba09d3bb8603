import { DATE_WORDS } from './dates';

/** A day of the calendar, and the time of it where that was given. */
export interface CalendarDate {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** `hh:mm`, 24 hours. */
  time: string | null;
}

/** Languages whose month names people write dates in. */
const LANGUAGES = Object.values(DATE_WORDS).flatMap(({ monthsOf }) => monthsOf ?? []);
const MAX_TEXT = 200;

/**
 * The day that a person has written, `null` where it cannot be told for sure: there is none, there are several, or day and month could
 * change places.
 */
export function parseDate(text: string): CalendarDate | null {
  const source = text.slice(0, MAX_TEXT).toLowerCase();
  const found = [...isoDates(source), ...numericDates(source), ...writtenDates(source)];
  const [first, ...others] = found.filter(isReal);
  if (!first || others.some((other) => key(other) !== key(first))) return null;
  return { ...first, time: timeOf(source) };
}

type Day = Omit<CalendarDate, 'time'>;
const key = ({ year, month, day }: Day) => `${year}-${month}-${day}`;

function isoDates(text: string): Day[] {
  const found = text.matchAll(/(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g);
  return [...found].map(([, year, , month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }));
}

function numericDates(text: string): Day[] {
  const found = text.matchAll(/(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/g);
  return [...found].flatMap(([, first, separator, second, yearText]) => {
    const [a, b, year] = [Number(first), Number(second), Number(yearText)];
    if (separator === '.' || a > 12 || a === b) return [{ year, month: b, day: a }];
    // 03/04/2026 is two days, one on each side of an ocean.
    return b > 12 ? [{ year, month: a, day: b }] : [];
  });
}

function writtenDates(text: string): Day[] {
  const dayFirst = text.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu,
  );
  const monthFirst = text.matchAll(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu);
  const dates = [
    ...[...dayFirst].map(([, day, month, year]) => ({ day, month, year })),
    ...[...monthFirst].map(([, month, day, year]) => ({ day, month, year })),
  ];
  return dates.flatMap(({ day, month, year }) => {
    const number = monthOf(month ?? '');
    return number === null ? [] : [{ year: Number(year), month: number, day: Number(day) }];
  });
}

/** 1–12 for a month's name or its abbreviation of three letters and more. */
function monthOf(text: string): number | null {
  const wanted = text.toLowerCase().replace(/\.$/, '');
  for (let month = 1; month <= 12; month += 1) {
    if (monthNames(month).some((name) => name === wanted || (wanted.length >= 3 && name.startsWith(wanted)))) return month;
  }
  return null;
}

/** Hundreds of formatters, made once. */
const known = new Map<number, string[]>();

/** What the month is called, alone and within a date, long and short, lower case. */
export function monthNames(month: number): string[] {
  const names = known.get(month) ?? makeNames(month);
  known.set(month, names);
  return names;
}

function makeNames(month: number): string[] {
  const day = new Date(Date.UTC(2026, month - 1, 15));
  return LANGUAGES.flatMap((language) => {
    const utc = { timeZone: 'UTC' };
    const alone = new Intl.DateTimeFormat(language, { ...utc, month: 'long' }).format(day);
    const short = new Intl.DateTimeFormat(language, { ...utc, month: 'short' }).format(day);
    const within = new Intl.DateTimeFormat(language, { ...utc, month: 'long', day: 'numeric' })
      .formatToParts(day)
      .flatMap(({ type, value }) => (type === 'month' ? value : []));
    return [alone, short, ...within].map((name) => name.toLowerCase().replace(/\.$/, ''));
  });
}

function isReal({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function timeOf(text: string): string | null {
  const found = /(?<![\d.:])(\d{1,2})(?::|\s?h\s?)(\d{2})(?::\d{2})?(?:\s*([ap])\.?m)?(?![\d.])/.exec(text);
  if (!found) return null;
  const [, hourText, minute, half] = found;
  const twelve = Number(hourText) % 12;
  const hour = half === undefined ? Number(hourText) : half === 'p' ? twelve + 12 : twelve;
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : null;
}
