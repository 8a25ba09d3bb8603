/*
 * How marks are written, on the screen and in the saved picture alike.
 */

export const MARK_FONT = 'system-ui, sans-serif';
/** From line to line, to the size of the letters. */
export const LINE_HEIGHT = 1.25;
/** The edge around letters, to their size. */
export const TEXT_EDGE = 0.2;
/** A number's letters, to the size of its disc. */
export const NUMBER_SHARE = 0.6;
/** From the middle of a digit down to its foot, to the size of the letters. */
export const HALF_DIGIT = 0.36;
