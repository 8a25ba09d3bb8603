export const HINTS = [
  'card',
  'variable',
  'rude',
  'capitals',
  'other_script',
  'no_date',
  'no_number',
  'no_wish',
  'several_wishes',
] as const;
export type HintName = (typeof HINTS)[number];

/** Something to think of before a message is sent. */
export interface Hint {
  name: HintName;
  /** Said each time, for what it warns of cannot be taken back. */
  isSerious: boolean;
  /** The blanks still open. */
  names?: string[];
}
