/**
 * How much a token looks like an id by itself: `strong` ones could hardly be anything else (`INC0010123`, `47/2026-B`), `plain` ones are
 * bare digits, `word` ones are letters and digits as they also stand in ordinary text (`4G`, `mp3`), `none` are dates, times and amounts.
 */
export type IdShape = 'strong' | 'plain' | 'word' | 'none';

const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})$/;
const DECIMAL = /^\d+\.\d{1,2}$/;
const VERSION_OR_IP = /^\d{1,3}(?:\.\d{1,3}){2,3}$/;
const LED_BY_DATE = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4,}$/;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|ère|ème|º|ª)$/iu;
const PARTS = /[-_./]/;

export function idShape(value: string): IdShape {
  if (DATE.test(value) || ORDINAL.test(value)) return 'none';
  if (/^\d+$/.test(value)) return LED_BY_DATE.test(value) ? 'strong' : 'plain';
  if (DECIMAL.test(value) || VERSION_OR_IP.test(value)) return 'none';
  const parts = value.split(PARTS);
  if (parts.every((part) => /^\d+$/.test(part))) return numericShape(value, parts);
  if (!/\d/.test(value)) return 'word';
  // A name out of a program with a number behind it: "phoneNumber12".
  if (parts.some((part) => /\d/.test(part) && /\p{Ll}{5,}/u.test(part))) return 'word';
  // One id in small and capital letters at random, or capitals and digits; a word with a digit behind it is neither.
  return value.length >= 5 && (/\d.*\d/.test(value) || parts.length > 1) ? 'strong' : 'word';
}

function numericShape(value: string, parts: readonly string[]): IdShape {
  // Seconds with a fraction, as analytics scripts write them, look just like this.
  if (value.includes('.')) return parts.length > 2 ? 'strong' : 'plain';
  if (parts.length === 2 && parts.every((part) => part.length <= 2)) return 'none';
  const first = parts[0] ?? '';
  const isYearFirst = /^20\d\d$/.test(first) && value.length >= 7;
  const isYearLast = parts.length > 1 && /^20\d\d$/.test(parts.at(-1) ?? '');
  return isYearFirst || isYearLast || (value.length >= 9 && parts.some((part) => part.length >= 5)) ? 'strong' : 'plain';
}

/** A long machine-made id; where a human one stands beside it, the company means that. */
export function isMachineId(value: string): boolean {
  return /^[0-9a-f]{16,}$/i.test(value) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
