import type { MessageLanguage } from '@/utils/composer/message-language';
import type { IdentifierType } from '@/utils/model/forms/control-types';
import type { Outcome } from './outcome';
import { de } from './wording/de';
import { en } from './wording/en';
import { es } from './wording/es';
import { fr } from './wording/fr';
import { it } from './wording/it';
import { pl } from './wording/pl';
import { pt } from './wording/pt';
import { ru } from './wording/ru';
import { tr } from './wording/tr';
import { uk } from './wording/uk';

/**
 * What a letter says around the person's own words. Nothing in it depends on whether a man or a woman writes, or on what the words
 * beside it end in; `{…}` is replaced.
 */
export interface LetterWording {
  /** For dates and lists. */
  locale: string;
  /** Ends so that a capital letter may follow. */
  salutation: string;
  /** Opens a chat. */
  greeting: string;
  closing: string;
  /** A day and a time together: `{date}`, `{time}`. */
  moment: string;
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
}

export const LETTER_WORDING: Record<MessageLanguage, LetterWording> = { en, ru, de, fr, es, it, pt, pl, uk, tr };
