import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/** How one language promises an answer. Everything is the beginning of a word, in lower case. */
export type PromiseWords = SpacedPromiseWords | UnspacedPromiseWords;

interface AnyPromiseWords {
  minute: readonly string[];
  hour: readonly string[];
  day: readonly string[];
  week: readonly string[];
  /** Makes a day a working day, before or behind it; or the whole word for one. */
  working: readonly string[];
  /** That there will be an answer, or that the matter will be looked at. */
  answer: readonly string[];
}

/** Languages whose words stand apart. */
export interface SpacedPromiseWords extends AnyPromiseWords {
  unspaced?: false;
  /** "Within": a unit that follows without a number is one of it. */
  within: readonly string[];
  /** What stands before the first number of opening hours. */
  from: readonly string[];
  /** Each with its forms. */
  numbers: Readonly<Partial<Record<NumberName, readonly string[]>>>;
}

/** Languages that write without blanks: a number, and what follows it at once. */
interface UnspacedPromiseWords extends AnyPromiseWords {
  unspaced: true;
}

/** In their order, from one. */
export const NUMBER_NAMES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
type NumberName = (typeof NUMBER_NAMES)[number];

export const PROMISE_WORDS = commonFirst(
  byTag(import.meta.glob<PromiseWords>('./*/promises.ts', { eager: true, import: 'default' })),
);
