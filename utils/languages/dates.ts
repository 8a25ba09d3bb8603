import { byTag } from './by-tag';

/** How dates are written and asked for in one language; lists hold sources of regular expressions. */
export interface DateWords extends Readonly<Partial<Record<DateWordKind, readonly string[]>>> {
  /** BCP 47 tag in which the browser names the months as people write them. */
  monthsOf?: string;
}

type DateWordKind =
  /** Letters for what is to be written: `dd`, `ГГГГ`. */
  | 'dayLetters'
  | 'monthLetters'
  | 'yearLetters'
  /** In the label of a control that asks for it. */
  | 'day'
  | 'month'
  | 'year'
  /** The whole name of a control that asks for a part of a date alone; several languages share most of them. */
  | 'part'
  /** First letters of the year and the month in a hint like `dd.mm.yyyy`, one each. */
  | 'yearLetter'
  | 'monthLetter'
  /** Letters that such a hint repeats in its first two parts, and in the last; one each. */
  | 'hintLetters'
  | 'lastHintLetters';

export const DATE_WORDS = byTag(import.meta.glob<DateWords>('./*/dates.ts', { eager: true, import: 'default' }));
