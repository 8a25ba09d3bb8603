import type { Channel } from '@/utils/model/channels/channel';

const SUPPORT =
  /support|help|service|care|hotline|customer|clients?|поддержк|горяч|служб|клиент|контакт-?центр|колл|помощ|справочн|единый|info|hilfe|kunden|client|atenci|assistenza|obsług|bok|підтрим|destek|zabota|feedback|contact|hello/iu;
const NOT_SUPPORT =
  /sales|press|media|career|job|hr(?!\p{L})|recruit|partner|invest|advert|market|privacy|legal|dpo|gdpr|abuse|security|procure|tender|продаж|пресс|ваканс|кадр|партн|инвест|реклам|закуп|тендер|аренд|бухгалт|юридич|канцеляр|vertrieb|presse|bewerb|karriere|datenschutz|ventas|prensa|empleo|vendas|imprensa|vendite|stampa|lavora|sprzeda|rekrut|rodo|abroad|outside|из-за|за рубеж/iu;
const FREE = /free|бесплат|kostenlos|kostenfrei|gebührenfrei|gratuit|gratis|grátis|bezpłat|безкоштов|ücretsiz/iu;
const FREE_NUMBER =
  /^\+(?:7800|1(?:800|888|877|866|855|844|833)|44(?:800|808)|49800|33800|34[89]00|39800|48800|43800|41800|380800|90800|353180|611800|551?0?800|31800|420800)/;
const ORDER = ['phone', 'email', 'messenger', 'account', 'contact-page'];

/** How early a channel stands in the list, the higher the earlier: support before sales, free before paid, this page before others. */
export function channelRank({ kind, value, label, note, certainty, pageUrl }: Channel, pageInView: string): number {
  const said = `${label} ${note} ${kind === 'email' ? value : ''}`;
  let rank = 100 - 10 * ORDER.indexOf(kind) + certainty;
  if (SUPPORT.test(said)) rank += 3;
  if (NOT_SUPPORT.test(said)) rank -= 4;
  if (kind === 'phone' && (FREE.test(said) || FREE_NUMBER.test(value))) rank += 2;
  if (pageUrl === pageInView) rank += 1;
  return rank;
}
