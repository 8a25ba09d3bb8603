import type { IdentifierType } from '@/utils/model/forms/control-types';
import type { Outcome } from '@/utils/model/message/outcome';
import { byTag } from './by-tag';
import { commonFirst } from './common-first';
import english from './en/letter';

/**
 * What a letter says around the person's own words. Nothing in it depends on whether a man or a woman writes, or on what the words
 * beside it end in; `{…}` is replaced.
 */
export interface LetterWording {
  /** What the language calls itself: a list of languages is read by those who speak them. */
  name: string;
  /** For dates and lists. */
  locale: string;
  /** Ends so that a capital letter may follow. */
  salutation: string;
  /** Opens a chat. */
  greeting: string;
  closing: string;
  /** A day and a time together: `{date}`, `{time}`. */
  moment: string;
  /** What the calendars of browsers leave out of a date in a letter. */
  dates?: {
    /** For the figure of a month's first day. */
    first?: string;
    /** Behind a date. */
    end?: string;
    /** For the colon of a clock's time. */
    clockColon?: string;
    /** The moment before eleven, which begins with a vowel. */
    atEleven?: string;
  };
  /** A sentence with a `{moment}`. */
  happened: string;
  /** Before a time in the person's own words. */
  when: string;
  /** Where a language can go on with the person's own words about the time: “This happened yesterday”. */
  ownTime?: {
    /** Before what begins with a number. */
    onDate: string;
    /** Before what begins with a word of time. */
    happened: string;
    /** Such words, in lower case. */
    words: RegExp;
  };
  tried: string;
  wanted: string;
  /** A sentence that asks for a `{list}` of results. */
  asks: string;
  outcomes: Record<Outcome, string>;
  /** The person speaks for themself or asks outright: such words need nothing before them. */
  ownWords: RegExp;
  /** Going on with an earlier request, by what is known of it: `{number}`, `{date}`. */
  again: { both: string; number: string; date: string };
  /** Before what was promised, quoted. */
  promised: string;
  /** A subject with the number the company knows the matter by: `{number}`, `{subject}`. */
  subject: string;
  quotes: readonly [string, string];
  /** The numbers a company knows the person by, each on a line of its own. */
  references: Record<IdentifierType, string>;
  /** A sentence around the page's own words about what went wrong: `{error}`. */
  pageSays: string;
  /** Before what a company's engineers ask for first. */
  technicalDetails: string;
  /** Between a label and its value, where it is no plain colon. */
  colon?: string;
  /** Beginnings of words that insult somebody. What may be a fact (theft, fraud) is none. */
  rude: readonly string[];
}

export const LETTER_WORDING = commonFirst(
  byTag(import.meta.glob<LetterWording>('./*/letter.ts', { eager: true, import: 'default' })),
);

/** The wording of letters in a language, in English where it has none. */
export function letterIn(language: string): LetterWording {
  return LETTER_WORDING[language] ?? english;
}
