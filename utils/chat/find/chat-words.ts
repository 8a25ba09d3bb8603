import { alternativesOf } from '@/utils/languages/alternatives-of';
import { CHAT_WORDS, type ChatWordKind } from '@/utils/languages/chat';

const wordsFor = (kind: ChatWordKind) => new RegExp(alternativesOf(CHAT_WORDS, kind), 'iu');

export const CHAT = wordsFor('chat');
export const LAUNCHER = wordsFor('launcher');
export const HELP = wordsFor('help');
export const PLAIN_CHAT = wordsFor('plainChat');
const ELSE = wordsFor('elsewhere');
const OTHER = wordsFor('besides');

/** What floats beside chats as authors name it. Narrower, for they have words of their own: `translate-x-1` moves a thing, `theme-light` paints it. */
const OTHER_NAMES =
  /cookie|consent|gdpr|\bto[- ]?top|back[- ]?to\b|\bgo[- ]?up|scroll[- ]?(?:to[- ]?)?(?:top|up|btn|button)|\barrow[- ]?up|newsletter|subscri|call[- ]?(?:me[- ]?)?back|access?ibilit|a11y|acsb|userway|\bshare(?!d)|sharing|\bvideo|\bplayer|\bmute|\bcart\b|basket|wishlist|\bcompare|lang(?:uage)?[- ]?(?:switch|select|picker|menu)|google[- ]?translate|(?:theme|mode)[- ]?(?:toggle|switch|button)|dark[- ]?mode|donate|captcha|promo|coupon|\badvert|install[- ]?(?:app|button|banner)|\btoast|weather|\bcompass|\bmap\b|feedback|\breviews?\b|survey|\bnps\b|sign[- ]?up|\blog[- ]?in\b|\bgift/iu;

export const WRITE = wordsFor('write');
export const NOT_MESSAGE = wordsFor('notMessage');

/** Whether a thing calls itself something else than a chat. A chat may speak of baskets, sizes and sales; a button to share may name a messenger. */
export function isElse(said: string): boolean {
  if (!OTHER.test(said)) return false;
  const chat = said.search(PLAIN_CHAT);
  const other = said.search(ELSE);
  return chat < 0 || (other >= 0 && other < chat);
}

/** @param names with spaces between their words */
export function isNamedElse(names: string): boolean {
  return OTHER_NAMES.test(names) && !PLAIN_CHAT.test(names);
}

const QUEUE = wordsFor('queue');
const ENDED = wordsFor('ended');
const AWAY = wordsFor('away');
const LEAVE = wordsFor('leave');

/** Somebody asks, or tells of themselves or of another time. */
const OF_OTHER = new RegExp(`[?]|${alternativesOf(CHAT_WORDS, 'ofOther')}`, 'iu');

/** @param words of a chat's own note that it is over, perhaps */
export function saysOfOther(words: string): boolean {
  return OF_OTHER.test(words);
}
export function saysQueue(words: string): boolean {
  return QUEUE.test(words);
}
export function saysEnded(words: string): boolean {
  return ENDED.test(words);
}
/** @param asks there is a form to fill in */
export function saysOffline(words: string, asks: boolean): boolean {
  return AWAY.test(words) || (asks && LEAVE.test(words));
}
