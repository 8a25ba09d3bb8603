import { alternativesOf } from '@/utils/languages/alternatives-of';
import { EMAIL_WORDS, type EmailWordKind } from '@/utils/languages/emails';

export interface FoundEmail {
  /** The address as it is written to, its domain in small letters. */
  value: string;
  /** As the page writes it. */
  display: string;
  at: number;
  end: number;
}

const words = (kind: EmailWordKind) => `(?:${alternativesOf(EMAIL_WORDS, kind)})`;

const LOCAL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'&-]*[\\p{L}\\p{N}])?";
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const ASCII = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
/** How the sign and the dot are written out so that robots overlook them. */
const AT = `(?:\\s*(?:[\\[({<«"]\\s*(?:${words('at')}|@)\\s*[\\])}>»"]|＠)\\s*|\\s+@\\s+|@\\s+|\\s+${words('bareAt')}\\s+)`;
const DOT = `(?:\\s*[\\[({<«"]\\s*(?:${words('dot')}|\\.)\\s*[\\])}>»"]\\s*|\\s+${words('bareDot')}\\s+|\\.)`;
/** A domain in Latin letters ends where another writing begins: pages forget the blank behind it. */
const DOMAIN = `(?:${ASCII}(?:\\.${ASCII})+(?![\\p{Script=Latin}\\p{N}])|${LABEL}(?:\\.${LABEL})+)`;
const PLAIN = new RegExp(`(?<![\\p{L}\\p{N}@/*])(${LOCAL})@(${DOMAIN})`, 'gu');
const HIDDEN = new RegExp(`(?<![\\p{L}\\p{N}@])(${LOCAL}(?:${DOT}${LOCAL})??)${AT}(${LABEL}(?:${DOT}${LABEL})+)`, 'gu');
const SIGN = new RegExp(AT, 'u');
const DOTS = new RegExp(DOT, 'gu');

/** Ends of file names that look like addresses: logo@2x.png. */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|m?js|json|woff2?|pdf|mp4)$/i;
/** What stands before an address that only shows how one looks. */
const EXAMPLE = new RegExp(`(?<!\\p{L})${words('example')}[\\s:,–—"«(]*$`, 'iu');
const NOBODY = new RegExp(`^${words('nobody')}$`, 'iu');
/** Words that stand before “at” in a sentence. */
const NO_MAILBOX = new RegExp(`^${words('noMailbox')}$`, 'iu');
/** Mailboxes at which nobody reads. */
const UNREAD = /^(?:no-?reply|do-?not-?reply|donotreply|noreply.*|mailer-daemon|postmaster)$/i;

/**
 * The e-mail addresses in a piece of text, those that are written out against robots, too (“help [at] site [dot] tld”, «собака»). No
 * examples of how an address looks, and no mailboxes that take no mail.
 */
export function findEmails(text: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  // Most text has neither sign nor word for it, and looking for what stands around one is dear.
  const patterns = [text.includes('@') ? PLAIN : [], SIGN.test(text) ? HIDDEN : []].flat();
  for (const pattern of patterns) {
    for (const { 0: display, 1: local = '', 2: domain = '', index: at } of text.matchAll(pattern)) {
      const end = at + display.length;
      if (found.some((other) => at < other.end && end > other.at)) continue;
      const value = emailOf(`${withoutLabel(local, domain).replace(DOTS, '.')}@${domain.replace(DOTS, '.')}`);
      if (value === null || EXAMPLE.test(text.slice(Math.max(0, at - 30), at))) continue;
      if (/:\/\/\S*$/.test(text.slice(0, at))) continue;
      if (!isWrittenOutAddress(display, value)) continue;
      found.push({ value, display: display.trim(), at, end });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** “Почтаinfo@…”: the word before an address has grown together with it. */
function withoutLabel(local: string, domain: string): string {
  return /^[\p{Script=Latin}\p{N}.-]+$/u.test(domain) ? local.replace(/^.*\p{Script=Cyrillic}(?=[a-z\d])/iu, '') : local;
}

/** An address as it is written to, or `null` where the text is none that anybody reads. */
export function emailOf(text: string): string | null {
  const [local = '', domain = '', ...rest] = text.trim().split('@');
  const zone = domain.split('.').at(-1) ?? '';
  if (rest.length > 0 || local === '' || local.length > 64 || !domain.includes('.') || domain.length > 253) return null;
  if (!/^(?:\p{L}{2,24}|xn--[a-z0-9-]+)$/iu.test(zone) || FILE.test(domain) || NOBODY.test(local) || UNREAD.test(local))
    return null;
  // Local parts in other letters have domains in them, too; a badge of a counter has neither.
  if (/\p{Script=Cyrillic}/u.test(local) && !/\p{Script=Cyrillic}|^xn--|\.xn--/u.test(domain)) return null;
  return `${local}@${domain.toLowerCase()}`;
}

/** “meet us at northwind.example” has the word and a domain, and is no address: without brackets both are written out. */
function isWrittenOutAddress(display: string, value: string): boolean {
  if (display.includes('@') || display.includes('＠') || /[[({<«"]/.test(display)) return true;
  const [local = '', domain = ''] = value.split('@');
  return !display.toLowerCase().includes(domain) && !NO_MAILBOX.test(local);
}
