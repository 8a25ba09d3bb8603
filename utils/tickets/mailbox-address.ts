import { alternativesOf } from '@/utils/languages/alternatives-of';
import { EMAIL_WORDS } from '@/utils/languages/emails';

/** What mailboxes call themselves in an address or a title, in small letters. */
const WORDS = new RegExp(alternativesOf(EMAIL_WORDS, 'mailbox'), 'u');
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}/;

/**
 * May a page be a mailbox, from its address and title alone? Only there a confirmation is looked for; errs on the side of no, for the
 * person can always select the number themselves.
 */
export function mayBeMailbox(url: string, title: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const text = title.slice(0, 300).toLowerCase();
  return WORDS.test(`${host}${pathname}${hash}`.slice(0, 300).toLowerCase()) || WORDS.test(text) || ADDRESS.test(text);
}
