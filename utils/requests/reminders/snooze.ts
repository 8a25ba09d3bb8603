import { morning, type WeekendDays, workingMorning } from '@/utils/text/working-days';

export const SNOOZES = ['hour', 'tomorrow', 'three-days', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/**
 * The moment to ask again, ms since the epoch. Days begin at nine in the morning of the person's own clock.
 * @param now ms since the epoch
 */
export function snoozedUntil(snooze: Snooze, now: number, weekend: WeekendDays): number {
  if (snooze === 'hour') return now + 3_600_000;
  if (snooze === 'three-days') return workingMorning(now, 3, weekend);
  return morning(now, snooze === 'tomorrow' ? 1 : 7);
}
