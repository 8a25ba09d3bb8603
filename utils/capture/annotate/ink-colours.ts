import type { Ink } from './mark';

/** What marks are drawn in, on the screen and in the saved picture alike, and what is written on them. */
export const INK_COLOURS: Readonly<Record<Ink, { colour: string; on: string }>> = {
  black: { colour: '#000000', on: '#ffffff' },
  white: { colour: '#ffffff', on: '#000000' },
  red: { colour: '#c81e1e', on: '#ffffff' },
  blue: { colour: '#1d4ed8', on: '#ffffff' },
  green: { colour: '#15803d', on: '#ffffff' },
};
