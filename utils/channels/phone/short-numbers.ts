import type { FoundPhone } from './find-phones';
import { isDialled } from './is-dialled';
import { COUNTS } from './phone-words';

/** Words right before a short number that leave no doubt: it is called. */
const CALL =
  /(?<!\p{L})(?:по (?:единому |короткому |бесплатному )?(?:короткому )?номеру(?: телефона)?|(?:короткий|единый|бесплатный|сервисный) (?:короткий )?номер|на (?:короткий )?номер|короткого номера|звоните(?: нам)?(?: на| по)?|наберите|телефон(?:ы|у)?|тел\.?|горячая линия|горячей линии|служба поддержки|call(?: us)?(?: on| at)?|dial(?:ling)?|ring|text|sms(?: to| на)?|(?:short|service|hotline) (?:code|number)|hotline|helpline|kurzwahl|rufnummer|wählen sie|composez(?: le)?|appelez(?: le)?|numéro court|marque(?: el)?|marca(?: el)?|llama(?: al)?|número corto|chiama(?: il)?|numero breve|ligue(?: para)?|infolinia|zadzwoń(?: pod)?|numer skrócony|короткий номер|зателефонуйте(?: за номером)?|за номером|kısa numara|arayın|абонент\p{L}+(?: \p{L}+){0,2}|(?:для звонков )?с (?:мобильн(?:ого|ых)|сотов(?:ого|ых)|любого|городского|телефон(?:а|ов)|номеров)(?: телефон(?:а|ов))?(?: \p{Lu}\p{L}+){0,2}(?:[ (,–—-]+бесплатно\)?)?|(?:from|vom|desde|da|depuis)(?: your| a| any| my| our| el| un)?(?: \p{Lu}[\p{L}\d-]*)? (?:mobile|cell ?phone|handy|móvil|cellulare|mobile))\s*[:–—-]?\s*[«"“„']?$/iu;
/** What stands over a field of a form, and what somebody has written into it. */
const FIELD = /\*\s*$|area code|country code|holder|код (?:страны|города|подтвержд)/iu;
/** The same in writing that sets no spaces between words. */
const CALL_UNSPACED = /(?:热线|熱線|电话|電話|客服|전화|상담)\s*[:：]?\s*$/u;
/** Words over a short number that stands alone. */
const CALL_HEADING =
  /(?<!\p{L})(?:коротк\p{L}+ номер|един\p{L}+ (?:номер|телефон|служб)|с (?:мобильн|сотов|номеров|наш|любых)|в (?:нашей )?сети|внутри сети|для звонков|звонк|горяч|телефон|контакт-?центр|short (?:code|number)|hotline|helpline|call us|phone|from (?:a|your|our|any) |call cent|telefon|kurzwahl|hotline|numéro|línea|infolinia|linia|гаряча)/iu;
/** What stands after one: how it can be dialled. */
const CALL_AFTER =
  /^\s*[([–—,-]*\s*(?:бесплатн|с мобильн|с любого|для звонков|с номеров|круглосуточ|звонок|free|from (?:a |your |any |our )?(?:mobile|phone|cell)|toll|kostenlos|vom handy|aus dem|gratuit|depuis|desde|gratis|da cellulare|bezpłat|безкоштов|з мобільн|ücretsiz|cepten)/iu;
const OR = /^\s*(?:,|\/|\||или|или с мобильного|либо|or|oder|ou|o|lub|або|veya|и)\s*$/iu;
/** Words only: what stands before a comma or a slash may be the number of a house. */
const EITHER = /^\s*(?:или|либо|or|oder|ou|lub|або|veya)\s*$/iu;
const TOKEN = /(?<![\p{L}\p{N}.,:/*+№#()-]|[\p{L}\p{N}][- ]?\d[- ])\*?\d{3,5}#?(?![\p{L}\p{N}%°]|[.,:/*-]\d|[ \u00a0]\d)/gu;
/** A word is sent there, and a machine answers. */
const KEYWORD =
  /(?<!\p{L})(?:с текстом|со словом|слово|команду|keyword|the word|STOP|HELP|СТОП|BALANCE|БАЛАНС)(?!\p{L})[^.!?]*$/u;
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
const MOBILE_AFTER =
  /^\s*[([–—-]+\s*(?:бесплатно )?(?:с мобильн|с сотов|from (?:a |your |any )?(?:mobile|cell)|vom handy|da cellulare|desde (?:el )?móvil|з мобільн)/iu;

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
