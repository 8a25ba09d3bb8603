import type { WeekendDays } from '@/utils/text/weekend-days';
import { addWorkingDays } from '@/utils/text/working-time';

export const SNOOZES = ['hour', 'tomorrow', 'three-days', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** When somebody is at work again. */
const MORNING = 9;

/**
 * The moment to ask again, ms since the epoch. Days begin at nine in the morning of the person's own clock.
 * @param now ms since the epoch
 */
export function snoozedUntil(snooze: Snooze, now: number, weekend: WeekendDays): number {
  if (snooze === 'hour') return now + 3_600_000;
  const date = new Date(snooze === 'three-days' ? addWorkingDays(now, 3, weekend) : now);
  if (snooze === 'tomorrow') date.setDate(date.getDate() + 1);
  if (snooze === 'week') date.setDate(date.getDate() + 7);
  date.setHours(MORNING, 0, 0, 0);
  return date.getTime();
}
