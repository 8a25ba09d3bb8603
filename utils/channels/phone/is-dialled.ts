import { alternativesOf } from '@/utils/languages/alternatives-of';
import { PHONE_WORDS, type PhoneWordKind } from '@/utils/languages/phones';
import { DIALLED, DIALLED_UNSPACED, FAX, NOT_DIALLED, NUMBERED, SHOWN } from './phone-words';

const words = (kind: PhoneWordKind) => alternativesOf(PHONE_WORDS, kind);

/** What the words around a number say of it: `yes` to be dialled, `no` something else, `silent` nothing. */
export type Said = 'yes' | 'no' | 'silent';

/** “Phone/fax” is a phone, too. */
const PHONE_AND_FAX = new RegExp(
  `(?<!\\p{L})(?:${words('phoneAndFax')})\\.?(?:\\s*[/,&+]\\s*|\\s+(?:${words('and')})\\s+|[-–])(?:${words('faxName')}|ф(?!\\p{L}))`,
  'giu',
);
const FAX_AFTER = new RegExp(`^\\s*[([–—,-]+\\s*(?:тел[./]+)?(?:${words('faxName')})[^:\\d]*(?:\\)|\\]|$)`, 'iu');
/** A single letter right before a number, as on a visiting card. */
const LETTER = /(?<![\p{L}\p{N}])(?:([ftpFTPтфТФ])\s?[.:]|([FTP]))\s*$/u;
/** “Belegnummer”: a number of something, by the end of the word. */
const GERMAN_NUMBER =
  /(?<!\p{L})(?!(?:ruf|telefon|tel|handy|mobil|service|notruf|festnetz|hotline|kontakt)\p{L}{0,2}-?n)\p{L}{3,}-?(?:nummer|nr\.)\s*:?\s*$/iu;
/** The same with a word before it. */
const RUSSIAN_NUMBER =
  /(?<!\p{L})(?:рег\.|(?:регистрационн|серийн|идентификационн|заводск|уч[её]тн|инвентарн|табельн|лицензионн|входящ|исходящ|архивн|порядков|реестров)\p{L}*)\s*номер\p{L}*[\s:№—-]*$/iu;
/** A word that is sent to a machine: “SMS BLOCK to …”. */
const KEYWORD = new RegExp(
  `(?<!\\p{L})(?:${words('send')})\\s+[«"“]?\\p{Lu}{2,}[»"”]?(?:\\s+\\S+)?\\s+(?:${words('sendTo')})\\s*$`,
  'iu',
);
/** What is left between the name of a thing and its number. */
const NAMED = /^\p{L}*[\s:.,–—-]*$/u;
const NAMED_AS_NUMBER = new RegExp(
  `^\\p{L}*\\s*(?:\\p{L}+\\s+)?(?:(?:${words('number')})(?!\\p{L})[\\s:.–—-]*|[№#n]\\s*[°º]?\\s*)+[\\s:.,–—-]*$`,
  'iu',
);
/** A number that a word before it has named, and something after it: the word says nothing of the next one. */
const USED = /\d[\d\s()./-]{4,}\d.*?[\p{L},;|·•–—]/u;
/** As far as a label reaches, UTF-16 units. */
const REACH = 48;

/**
 * @param before what stands in front of the number, `after` behind it
 * @param heading what stands over it, asked where nothing stands in front of it
 * @param isPlain it is written as only numbers to dial are: a word for what has a number of its own does not make it one
 */
export function isDialled(before: string, after: string, heading: string, isPlain = false): Said {
  if (FAX_AFTER.test(after)) return 'no';
  const text = before.slice(-REACH);
  const near = sayingOf(text, isPlain);
  if (near !== 'silent') return near;
  return /\p{L}{3,}/u.test(text) ? 'silent' : sayingOf(heading.slice(-REACH * 2), isPlain);
}

/** The nearest word decides: «ИНН 7712345678, тел. 8…». */
function sayingOf(text: string, isPlain: boolean): Said {
  if (SHOWN.test(text) || KEYWORD.test(text) || GERMAN_NUMBER.test(text) || RUSSIAN_NUMBER.test(text)) return 'no';
  const [, marked, bare] = LETTER.exec(text) ?? [];
  const letter = marked ?? bare;
  if (letter) return /[fф]/i.test(letter) ? 'no' : 'yes';
  const both = lastHit(PHONE_AND_FAX, text);
  const fax = lastHit(FAX, text);
  if (both && (!fax || fax.index < both.end)) return 'yes';
  const never = lastHit(NOT_DIALLED, text);
  const numbered = lastHit(NUMBERED, text);
  const no = Math.max(
    fax?.index ?? -1,
    never && !USED.test(text.slice(never.end)) ? never.index : -1,
    numbered && names(text.slice(numbered.end), isPlain) ? numbered.index : -1,
  );
  const yes = Math.max(lastHit(DIALLED, text)?.index ?? -1, lastHit(DIALLED_UNSPACED, text)?.index ?? -1);
  if (no < 0 && yes < 0) return 'silent';
  // “Customer number” begins with a word that, alone, stands before a number to dial.
  return yes > no ? 'yes' : 'no';
}

/** Is the number behind this text that of the thing before it? */
function names(between: string, isPlain: boolean): boolean {
  return NAMED_AS_NUMBER.test(between) || (!isPlain && (NAMED.test(between) || !/\d|[.!?;]\s/.test(between)));
}

function lastHit(words: RegExp, text: string): { index: number; end: number } | null {
  let last: { index: number; end: number } | null = null;
  const all = words.global ? words : new RegExp(words.source, `${words.flags}g`);
  for (const { index, 0: hit } of text.matchAll(all)) last = { index, end: index + hit.length };
  return last;
}
