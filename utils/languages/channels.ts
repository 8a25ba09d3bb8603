import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/** Words on links to a company and beside its numbers, as sources of regular expressions; each stands at the beginning of a word. */
export type ChannelWords = Readonly<Partial<Record<ChannelWordKind, readonly string[]>>>;

export type ChannelWordKind =
  /** How links to the page with the ways to reach a company are called. */
  | 'contact'
  /** How help is called. */
  | 'help'
  /** How the way into the person's own account is called. */
  | 'account'
  /** The same in addresses, whole pieces of a path. */
  | 'contactPath'
  | 'helpPath'
  | 'accountPath'
  /** Right before or after a fax number. */
  | 'fax'
  /** Of which nobody is called: tax, registration, bank. Nothing else is meant by these words. */
  | 'notDialled'
  /** What has a number, and about which people are called as well: only what they name themselves is not dialled. */
  | 'numbered'
  /** What shows how a number is written, right before it. */
  | 'example'
  /** The same with a few words between. */
  | 'exampleOf'
  /** What follows is dialled. */
  | 'dialled'
  /** The same in writing that sets no spaces between words. */
  | 'dialledUnspaced';

export const CHANNEL_WORDS = commonFirst(
  byTag(import.meta.glob<ChannelWords>('./*/channels.ts', { eager: true, import: 'default' })),
);
