import type { SensitiveKind } from '@/utils/model/capture/sensitive-box';
import { passesLuhn } from '@/utils/text/luhn';

/** A part of a text, UTF-16 units. */
export interface TextSpan {
  kind: SensitiveKind;
  start: number;
  end: number;
}

/** Bounded, so that no text makes them slow. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Digits with the signs between them that people group numbers by. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d[\d ().\-–/\u00a0]{5,30}\d(?![\p{L}\p{N}])/gu;
/** Times, dates and amounts are made of digits as well. */
const DATE = /^\(?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?!\d)/u;
const CARD = { least: 13, most: 19 };
const PHONE = { least: 8, most: 15 };

/** E-mail addresses, numbers of payment cards and phone numbers in a text. */
export function privatePatterns(text: string): TextSpan[] {
  const emails = Array.from(text.matchAll(EMAIL), ({ 0: found, index }) => span('email', found, index));
  const numbers = Array.from(text.matchAll(NUMBER)).flatMap(({ 0: found, index }) => {
    const kind = kindOf(found);
    return kind ? [span(kind, found, index)] : [];
  });
  return [...emails, ...numbers];
}

function kindOf(found: string): 'card' | 'phone' | null {
  const digits = found.replace(/\D/g, '');
  const groups = found.split(/\D+/).filter(Boolean);
  if (isWithin(digits, CARD) && passesLuhn(digits) && looksGrouped(groups)) return 'card';
  return looksLikePhone(found, digits, groups) ? 'phone' : null;
}

function looksLikePhone(found: string, digits: string, groups: readonly string[]): boolean {
  if (!isWithin(digits, PHONE) || DATE.test(found)) return false;
  if (found.startsWith('+')) return true;
  // A national number shows its prefix: a zero, an eight, brackets; and people write it in groups.
  const hasPrefix = /^[(]?[08]/.test(found) || /\(\d{2,5}\)/.test(found);
  return hasPrefix && groups.length >= 2 && digits.length >= 9 && groups.every(({ length }) => length <= 7);
}

/** Cards are written in one run or in groups of four, five or six; a list of small numbers is none. */
function looksGrouped(groups: readonly string[]): boolean {
  return groups.slice(0, -1).every(({ length }) => length >= 4);
}

const isWithin = ({ length }: string, { least, most }: { least: number; most: number }) => length >= least && length <= most;
const span = (kind: SensitiveKind, found: string, start: number): TextSpan => ({ kind, start, end: start + found.length });
