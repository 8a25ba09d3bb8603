import { alternativesOf } from '@/utils/languages/alternatives-of';
import { NOTE_WORDS } from '@/utils/languages/notes';
import type { Channel } from '@/utils/model/channels/channel';

const SUPPORT = new RegExp(alternativesOf(NOTE_WORDS, 'support'), 'iu');
const NOT_SUPPORT = new RegExp(alternativesOf(NOTE_WORDS, 'notSupport'), 'iu');
const FREE = new RegExp(alternativesOf(NOTE_WORDS, 'free'), 'iu');
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
