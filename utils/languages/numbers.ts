import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/**
 * The words of one language around a request's number. Words are separated by commas; `stem*` also matches longer words, `*tail` also the
 * end of a compound. Case and accents do not count. A phrase is matched as a whole, and the longest match wins.
 */
export interface NumberWords {
  /** What only a request is called: "complaint", «обращение». */
  request?: string;
  /** What a request is called, and also something else: "ticket" (of a theatre), "protocolo" (of a court). */
  ambiguous?: string;
  /** What numbers of many things are called: "reference", "tracking", "receipt". */
  generic?: string;
  /** What a person sent, when a sentence says so but no number is called after it: "message", "form". */
  message?: string;
  /** "number", "ID", "code". */
  marker?: string;
  /** The request now exists: "created", "has been submitted". */
  created?: string;
  /** Also "received", which an old request may get too: it counts only beside "your" or a label. */
  received?: string;
  /** "assigned": a number was, and the request is new; or a person was, and it is an old one. */
  assigned?: string;
  /** Something happened to a request that was there before, or nothing happened at all: "closed", "not found". */
  settled?: string;
  /** Other things that have numbers: "order", "invoice", "phone". */
  other?: string;
  /** The text asks for a number or gives an example: "enter", "e.g.". */
  prompt?: string;
  /** "we will reply", "keep this number", "thank you for contacting us". */
  promise?: string;
  yours?: string;
  /** Words that may stand between a label and its number: articles, "is", "under the". */
  small?: string;
  /** After a plain number these make it a quantity: "hours", "days". */
  unit?: string;
}

export type WordKind = keyof NumberWords;

/** Words that stand in texts of every language. */
export const ANY_LANGUAGE = 'und';

export const NUMBER_WORDS = commonFirst(
  byTag(import.meta.glob<NumberWords>('./*/numbers.ts', { eager: true, import: 'default' })),
);
