import type { CountryCode } from 'libphonenumber-js/min';
import { alternativesOf } from '@/utils/languages/alternatives-of';
import { PHONE_WORDS } from '@/utils/languages/phones';
import { isDialled } from './is-dialled';
import { isLikelyPhone } from './is-likely-phone';
import { localNumbers } from './local-numbers';
import { maskNumbers } from './mask-numbers';
import { hasOpenBracket, isCounting, isGroupedSum, isPlaceholder, isPlainlyDialled } from './number-shapes';
import { parsePhone } from './parse-phone';
import { COUNTS, MONEY_BEFORE } from './phone-words';
import { shortNumbers } from './short-numbers';
import { vanityDigits } from './vanity-digits';

export interface FoundPhone {
  /** E.164, or the digits of a short number. */
  value: string;
  display: string;
  /** Where it begins and ends in the text, its extension included. UTF-16 units. */
  at: number;
  end: number;
  extension: string;
  /** Something says that it is dialled. */
  isSaid: boolean;
}

const CANDIDATE =
  /(?:(?<![\p{L}\p{N}_,.])|(?<=[,.])(?=\+))(?:\+\s?|\(\s?\+?\s?)?\d(?:[\d ()./\-\u00a0\u2009\u202f\u2010-\u2015\u00b7]*\d)?/gu;
const VANITY =
  /(?<![\p{L}\p{N}])(?:\+?1[-. ]?)?\(?(?:8(?:00|88|77|66|55|44|33)|0800|0808|1[38]00)\)?[-. ](?=[\dA-Z\-. ]*[A-Z]{3})[\dA-Z]+(?:[-.][\dA-Z]+| (?=[A-Z\d]{2,})[\dA-Z]+)*(?!\p{Ll})/gu;
/** Three digits and more beside it: it is a piece of a longer number. */
const NUMBER_BEFORE = /(?<![\d-])\d{3,}[ \u00a0]$/;
const NUMBER_AFTER = /^[ \u00a0]\d{3,}(?![\d-])/;
/** Parts of a candidate that may be numbers of their own. */
const PART = /[^\s/]+/g;
const MAX_PARTS = 14;

/**
 * The telephone numbers in a piece of text: neither faxes, nor dates, sums, tax or bank numbers, nor anything else that is not dialled.
 * @param countries whose ways of writing to expect, the likeliest first
 * @param heading what stands over the text
 */
export function findPhones(text: string, countries: readonly CountryCode[], heading = ''): FoundPhone[] {
  const masked = maskNumbers(text);
  const found: FoundPhone[] = [];
  const add = (value: string, at: number, length: number, isSaid: boolean) => {
    const display = text.slice(at, at + length).trim();
    const extension = extensionAfter(text.slice(at + length));
    const end = at + length + (extension?.length ?? 0);
    found.push({ value, display, at, end, extension: extension?.digits ?? '', isSaid });
  };
  for (const { 0: written, index } of masked.matchAll(VANITY)) {
    const vanity = vanityOf(written, countries);
    // “888 BROADWAY” is where somebody lives.
    const isPlace = /^8\d\d /.test(written) && isDialled(text.slice(0, index), '', heading) !== 'yes';
    if (vanity && !isPlace) add(vanity.value, index, vanity.length, true);
  }
  for (const { 0: written, index } of masked.matchAll(CANDIDATE)) {
    if (found.some(({ at, end }) => index >= at && index < end)) continue;
    let from = 0;
    const parts = [...written.matchAll(PART)].slice(0, MAX_PARTS);
    while (from < parts.length) {
      const hit = longestFrom(parts, from, { text, start: index, length: written.length, countries, heading });
      if (hit) add(hit.value, hit.at, hit.length, hit.isSaid);
      from = hit ? hit.next : nextStart(parts, from);
    }
  }
  const sorted = [...found, ...localNumbers(text, found)].sort((a, b) => a.at - b.at);
  return [...sorted, ...shortNumbers(text, masked, sorted, heading)].sort((a, b) => a.at - b.at);
}

/** What follows the code of a country is no number of its own. */
function nextStart(parts: readonly RegExpMatchArray[], from: number): number {
  if (!parts[from]?.[0].includes('+')) return from + 1;
  const next = parts.findIndex(([part], index) => index > from && part.includes('+'));
  return next < 0 ? parts.length : next;
}

interface Place {
  text: string;
  start: number;
  length: number;
  countries: readonly CountryCode[];
  heading: string;
}

/** The longest run of parts from one on that is a number. */
function longestFrom(parts: readonly RegExpMatchArray[], from: number, place: Place) {
  const first = parts[from];
  if (!first || !/^[\d+(]/.test(first[0])) return null;
  for (let to = parts.length - 1; to >= from; to--) {
    const last = parts[to];
    if (!last) continue;
    const at = place.start + (first.index ?? 0);
    const length = (last.index ?? 0) + last[0].length - (first.index ?? 0);
    // A bracket that only opens belongs to what follows.
    const written = place.text.slice(at, at + length).replace(/[\s(]+$/, '');
    const isWhole = from === 0 && to === parts.length - 1;
    const verdict = judge(written, at, isWhole, place);
    if (verdict) {
      const closes = hasOpenBracket(written) && place.text[at + written.length] === ')' ? 1 : 0;
      return { ...verdict, at, length: written.length + closes, next: to + 1 };
    }
  }
  return null;
}

function judge(written: string, at: number, isWhole: boolean, { text, countries, heading }: Place) {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || isPlaceholder(digits) || isCounting(written)) return null;
  if (/\d{4}\s*-?\s*\(/.test(written)) return null;
  if (hasOpenBracket(written) && text[at + written.length] !== ')') return null;
  // “… 05 95 / 09”: another line of the same, of which only the end is said.
  const [, full] = /^(.*\d)\s*\/\s*\d{1,4}$/.exec(written) ?? [];
  if (full && parsePhone(full, countries.slice(0, 1))?.isValid) return null;
  const before = text.slice(0, at);
  const after = text.slice(at + written.length);
  const isPlain = isPlainlyDialled(written);
  const said = isDialled(before, after, heading, isPlain);
  if (said === 'no' || COUNTS.test(after) || /^[.,]\d|^[\p{L}_]/u.test(after)) return null;
  if (said === 'silent' && !isPlain && (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after))) return null;
  if (said === 'silent' && (MONEY_BEFORE.test(before) || isGroupedSum(written))) return null;
  const parsed = parsePhone(written, countries);
  if (!parsed) return null;
  const isAlone = isWhole && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return isLikelyPhone(written, parsed, { said, isAlone, countries }) ? { value: parsed.value, isSaid: said === 'yes' } : null;
}

/** As many letters as the number needs: what follows is another word. */
function vanityOf(written: string, countries: readonly CountryCode[]): { value: string; length: number } | null {
  for (let length = written.length; length >= 9; length--) {
    const taken = written.slice(0, length);
    if (/[\dA-Z]/.test(written[length] ?? ' ') && !/[A-Z]{3}/.test(taken)) continue;
    const digits = vanityDigits(taken).replace(/\D/g, '');
    const parsed = parsePhone(digits, countries) ?? parsePhone(digits, ['US']);
    if (parsed?.isValid && (length === written.length || !/[\dA-Z]/.test(written[length] ?? ' ')))
      return { value: parsed.value, length };
  }
  // A word longer than the number: the telephone ignores what is dialled too much.
  const digits = vanityDigits(written).replace(/\D/g, '');
  const national = digits.startsWith('1') ? digits.slice(1, 11) : digits.slice(0, 10);
  const parsed = parsePhone(national, ['US']);
  return parsed?.isValid && digits.length <= 14 ? { value: parsed.value, length: written.length } : null;
}

const EXTENSION = new RegExp(
  `^[\\s,;.()]*(?:(?:${alternativesOf(PHONE_WORDS, 'extension')})(?![\\p{L}])\\.?:?\\s*\\(?|x\\.?\\s?|#\\s?)(\\d{1,7})(?!\\d)\\)?`,
  'iu',
);

/** The extension that follows a number, with how much text it takes; `null` for none. */
function extensionAfter(text: string): { digits: string; length: number } | null {
  const found = EXTENSION.exec(text);
  return found?.[1] ? { digits: found[1], length: found[0].length } : null;
}
