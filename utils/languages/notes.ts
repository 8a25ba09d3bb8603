import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/** Words in what is written beside a way to reach a company, as sources of regular expressions. */
export type NoteWords = Readonly<Partial<Record<NoteWordKind, readonly string[]>>>;

type NoteWordKind =
  /** Support, or what leads to it; anywhere in a text or an address. */
  | 'support'
  /** Other departments, and calls from abroad; the same. */
  | 'notSupport'
  /** A call costs nothing; the same. */
  | 'free'
  /** When somebody answers, what a call costs, in which language, from where; each stands at the beginning of a word. */
  | 'worth'
  /** The whole of a label that only names what it stands beside. */
  | 'ownName';

export const NOTE_WORDS = commonFirst(byTag(import.meta.glob<NoteWords>('./*/notes.ts', { eager: true, import: 'default' })));
