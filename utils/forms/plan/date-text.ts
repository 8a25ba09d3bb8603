import { allOf } from '@/utils/languages/all-of';
import { DATE_WORDS } from '@/utils/languages/dates';
import type { CalendarDate } from '@/utils/languages/parse-date';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { fitsPattern } from './fits-pattern';

/** What of a control says how it wants a date. */
export type DateField = Pick<ControlFinding, 'inputType' | 'placeholder' | 'label' | 'hint' | 'pattern' | 'mask' | 'maxLength'>;

type Part = 'day' | 'month' | 'year';
interface DateFormat {
  order: [Part, Part, Part];
  separator: string;
  /** Two digits for the year. */
  shortYear: boolean;
}

/**
 * A date as a control wants it written; `null` where nothing says how, or it cannot be told.
 * @param locale BCP 47, of the page and the person's country, for what the page leaves open
 */
export function dateText(date: CalendarDate, field: DateField, locale: string): string | null {
  const { inputType } = field;
  const iso = `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (inputType === 'date') return iso;
  // A time nobody has given is not made up.
  if (inputType === 'datetime-local') return date.time === null ? null : `${iso}T${date.time}`;
  if (inputType === 'month') return iso.slice(0, 7);
  const format = formatOf(field, locale);
  if (format) return write(date, format);
  const fitting = field.pattern === '' ? undefined : COMMON.find((common) => fitsPattern(field.pattern, write(date, common)));
  return fitting ? write(date, fitting) : null;
}

/** In the usual form of a language, where a page says nothing. */
export function localDate({ year, month, day }: CalendarDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}

const COMMON: readonly DateFormat[] = ['.', '/', '-'].flatMap((separator): DateFormat[] => [
  { order: ['day', 'month', 'year'], separator, shortYear: false },
  { order: ['year', 'month', 'day'], separator, shortYear: false },
]);

function formatOf({ placeholder, label, hint, mask }: DateField, locale: string): DateFormat | null {
  for (const text of [placeholder, hint, label]) {
    const format = fromLetters(text.toLowerCase()) ?? fromExample(text, locale);
    if (format) return format;
  }
  return fromMask(mask, locale) ?? fromMask(placeholder, locale);
}

/** `dd.mm.yyyy`, `ДД/ММ/ГГГГ`, `TT.MM.JJJJ`, `jj/mm/aaaa`, `gg.aa.yyyy`, `pp.kk.vvvv`, `éééé.hh.nn`: letters by languages. */
const LETTERS = /(?<!\p{L})(\p{L})\1{0,3}([./\-\s])(\p{L})\3{0,3}\2(\p{L})\4{0,3}(?!\p{L})/u;
const YEARS = allOf(DATE_WORDS, 'yearLetter');
const MONTHS = allOf(DATE_WORDS, 'monthLetter');

function fromLetters(text: string): DateFormat | null {
  const found = LETTERS.exec(text);
  if (!found) return null;
  const separator = found[2] ?? '';
  const tokens = found[0].split(separator);
  if (tokens.length !== 3) return null;
  const yearAt = tokens.findIndex((token) => token.length === 4);
  const year = yearAt >= 0 ? yearAt : tokens.findIndex((token) => YEARS.has(token[0] ?? ' '));
  if (year < 0 || year === 1) return null;
  const rest = [0, 1, 2].filter((index) => index !== year);
  const month = rest.find((index) => MONTHS.has(tokens[index]?.[0] ?? ' ')) ?? rest.find((index) => tokens[index]?.[0] === 'a');
  if (month === undefined) return null;
  const order: DateFormat['order'] = ['day', 'day', 'day'];
  order[year] = 'year';
  order[month] = 'month';
  return { order, separator, shortYear: tokens[year]?.length === 2 };
}

/** A date given as an example: `31.12.2025`. Which of 05/06/2025 is the month, only the language says. */
function fromExample(text: string, locale: string): DateFormat | null {
  const yearFirst = /(?<!\d)\d{4}([-./])\d{2}\1\d{2}(?!\d)/.exec(text);
  if (yearFirst) return { order: ['year', 'month', 'day'], separator: yearFirst[1] ?? '-', shortYear: false };
  const found = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!found) return null;
  const [, first, separator = '.', second, year] = found;
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && separator === '/' && isMonthFirst(locale));
  return { order: order(monthFirst), separator, shortYear: year?.length === 2 };
}

/** `99.99.9999` */
function fromMask(mask: string, locale: string): DateFormat | null {
  const found = /(?<![\d_#])([9_#0]{2})([-./])\1\2\1\1(?![\d_#])/.exec(mask);
  if (!found) return null;
  const separator = found[2] ?? '.';
  return { order: order(separator === '/' && isMonthFirst(locale)), separator, shortYear: false };
}

const order = (monthFirst: boolean): DateFormat['order'] => (monthFirst ? ['month', 'day', 'year'] : ['day', 'month', 'year']);

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > parts.indexOf('day');
}

function write(date: CalendarDate, { order: parts, separator, shortYear }: DateFormat): string {
  const text = { day: two(date.day), month: two(date.month), year: shortYear ? two(date.year % 100) : String(date.year) };
  return parts.map((part) => text[part]).join(separator);
}

const two = (value: number) => String(value).padStart(2, '0');
