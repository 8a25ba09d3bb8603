/** Results people ask support for. Stored by these names and put into words only in the letter's own language. */
export const OUTCOMES = [
  'refund',
  'replacement',
  'delivery',
  'repair',
  'correction',
  'explanation',
  'access',
  'cancellation',
  'compensation',
  'deletion',
  'status',
  'reply',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The ones that are known, in the order they are offered. */
export function knownOutcomes(names: readonly string[]): Outcome[] {
  return OUTCOMES.filter((outcome) => names.includes(outcome));
}
