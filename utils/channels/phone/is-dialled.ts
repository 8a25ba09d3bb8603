import { DIALLED, FAX, NOT_DIALLED } from './phone-words';

/** What the words around a number say of it: `yes` to be dialled, `no` something else, `silent` nothing. */
export type Said = 'yes' | 'no' | 'silent';

/** “Phone/fax” is a phone, too. */
const PHONE_AND_FAX =
  /(?<!\p{L})(?:тел|телефон|tel|t[eé]l|phone|telephone|telefon[eo]?|fon)\.?(?:\s*[/,&+]\s*|\s+(?:и|and|und|et|y|e|i|та|ve)\s+|[-–])(?:\p{L}*факс|\p{L}*fax|faks)/iu;
const FAX_AFTER = /^\s*[([–—,-]\s*(?:тел[./]+)?(?:\p{L}*факс|\p{L}*fax|faks)[^:\d]*(?:\)|\]|$)/iu;
/** As far as a label reaches, UTF-16 units. */
const REACH = 48;

/**
 * @param before what stands in front of the number, `after` behind it
 * @param heading what stands over it, asked where nothing stands in front of it
 */
export function isDialled(before: string, after: string, heading: string): Said {
  if (FAX_AFTER.test(after)) return 'no';
  const near = sayingOf(before.slice(-REACH));
  if (near !== 'silent') return near;
  return /\p{L}{3,}/u.test(before.slice(-REACH)) ? 'silent' : sayingOf(heading.slice(-REACH * 2));
}

/** The nearest word decides: «ИНН 7712345678, тел. 8…». */
function sayingOf(text: string): Said {
  if (PHONE_AND_FAX.test(text)) return 'yes';
  const no = Math.max(lastHit(NOT_DIALLED, text), lastHit(FAX, text));
  const yes = lastHit(DIALLED, text);
  if (no < 0 && yes < 0) return 'silent';
  return yes > no ? 'yes' : 'no';
}

function lastHit(words: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(words.source, `${words.flags}g`))) last = index;
  return last;
}
