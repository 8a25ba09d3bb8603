import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/** Words in and around e-mail addresses, as sources of regular expressions. */
export type EmailWords = Readonly<Partial<Record<EmailWordKind, readonly string[]>>>;

export type EmailWordKind =
  /** How the sign is written out in brackets so that robots overlook it. */
  | 'at'
  /** The same without brackets: fewer, for these stand in sentences too. */
  | 'bareAt'
  /** How the dot is written out in brackets. */
  | 'dot'
  | 'bareDot'
  /** Right before an address that only shows how one looks. */
  | 'example'
  /** Whole local parts of addresses that nobody has. */
  | 'nobody'
  /** Words that stand before “at” in a sentence. */
  | 'noMailbox'
  /** What mailboxes call themselves in an address or a title, in small letters. */
  | 'mailbox';

export const EMAIL_WORDS = commonFirst(
  byTag(import.meta.glob<EmailWords>('./*/emails.ts', { eager: true, import: 'default' })),
);
