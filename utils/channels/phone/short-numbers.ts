import { alternativesOf } from '@/utils/languages/alternatives-of';
import { PHONE_WORDS, type PhoneWordKind } from '@/utils/languages/phones';
import type { FoundPhone } from './find-phones';
import { isDialled } from './is-dialled';
import { COUNTS } from './phone-words';

const words = (kind: PhoneWordKind) => alternativesOf(PHONE_WORDS, kind);

/** Words right before a short number that leave no doubt: it is called. */
const CALL = new RegExp(
  `(?<!\\p{L})(?:${words('call')}|(?:${words('from')})(?:${words('whose')})?(?: \\p{Lu}[\\p{L}\\d-]*)? (?:${words('mobile')}))\\s*[:–—-]?\\s*[«"“„']?$`,
  'iu',
);
/** What stands over a field of a form, and what somebody has written into it. */
const FIELD = new RegExp(`\\*\\s*$|${words('formField')}`, 'iu');
/** The same in writing that sets no spaces between words. */
const CALL_UNSPACED = new RegExp(`(?:${words('callUnspaced')})\\s*[:：]?\\s*$`, 'u');
/** Words over a short number that stands alone. */
const CALL_HEADING = new RegExp(`(?<!\\p{L})(?:${words('callHeading')})`, 'iu');
/** What stands after one: how it can be dialled. */
const CALL_AFTER = new RegExp(`^\\s*[([–—,-]*\\s*(?:${words('callAfter')})`, 'iu');
const OR = new RegExp(`^\\s*(?:,|\\/|\\||${words('or')}|${words('looseOr')})\\s*$`, 'iu');
/** Words only: what stands before a comma or a slash may be the number of a house. */
const EITHER = new RegExp(`^\\s*(?:${words('or')})\\s*$`, 'iu');
const TOKEN = /(?<![\p{L}\p{N}.,:/*+№#()-]|[\p{L}\p{N}][- ]?\d[- ])\*?\d{3,5}#?(?![\p{L}\p{N}%°]|[.,:/*-]\d|[ \u00a0]\d)/gu;
/** A word is sent there, and a machine answers. */
const KEYWORD = new RegExp(`(?<!\\p{L})(?:${words('keyword')})(?!\\p{L})[^.!?]*$`, 'u');
/** Police, fire and ambulance are nobody's support; what relays a textphone's calls neither. */
const EMERGENCY: ReadonlySet<string> = new Set([
  '112',
  '911',
  '999',
  '110',
  '101',
  '102',
  '103',
  '104',
  '000',
  '988',
  '18001',
  '18002',
  '01',
  '02',
  '03',
]);

/** In brackets or behind a dash: nothing else than a number is dialled so. */
const MOBILE_AFTER = new RegExp(`^\\s*[([–—-]+\\s*(?:бесплатно )?(?:${words('mobileAfter')})`, 'iu');

/** Short service numbers: 900, 0890, *111#. Three to five digits are mostly something else, so the words around must say so. */
export function shortNumbers(text: string, masked: string, phones: readonly FoundPhone[], heading: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const { 0: display, index: at } of masked.matchAll(TOKEN)) {
    const end = at + display.length;
    const isTaken = phones.some((phone) => at < phone.end && end > phone.at);
    if (isTaken || EMERGENCY.has(display) || isYear(display)) continue;
    if (isCalled(text, at, end, [...phones, ...found], heading)) {
      found.push({ value: display, display, at, end, extension: '', isSaid: true });
    }
  }
  return found;
}

function isCalled(text: string, at: number, end: number, phones: readonly FoundPhone[], heading: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(end);
  if (COUNTS.test(after) || KEYWORD.test(before) || isDialled(before, after, '') === 'no') return false;
  if (CALL.test(before) || CALL_UNSPACED.test(before) || MOBILE_AFTER.test(after)) return true;
  if (!/\p{L}/u.test(before) && CALL_AFTER.test(after)) return true;
  const isAlone = text.trim() === text.slice(at, end);
  if (isAlone && CALL_HEADING.test(heading) && !FIELD.test(heading) && isDialled('', '', heading) !== 'no') return true;
  if (phones.some((phone) => phone.at >= end && EITHER.test(text.slice(end, phone.at)))) return true;
  const isSecond = phones.some((phone) => phone.end <= at && phone.extension === '' && OR.test(text.slice(phone.end, at)));
  return isSecond && (CALL_AFTER.test(after) || !/^\s*\p{L}/u.test(after));
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
