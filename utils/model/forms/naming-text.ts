/*
 * Apart from the code that reads them, for the background knows these words too, and it has no document.
 */

/** Where a text that names a control was found; the first ones are what assistive technology would read out. */
export const NAMING_SOURCES = [
  'label',
  'aria',
  'legend',
  'column',
  'before',
  'earlier',
  'after',
  'placeholder',
  'title',
] as const;
export type NamingSource = (typeof NAMING_SOURCES)[number];

export interface NamingText {
  source: NamingSource;
  text: string;
}
