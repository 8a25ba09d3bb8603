import { addDays, addWorkingDays, type WeekendDays } from '@/utils/text/working-days';
import type { AnswerPromise } from './promise-of';

const MINUTE = 60_000;

/** When a promise made at `saidAt` runs out, ms since the epoch. Days are those of the person's own calendar. */
export function promiseUntil(
  { amount, unit }: Pick<AnswerPromise, 'amount' | 'unit'>,
  saidAt: number,
  weekend: WeekendDays,
): number {
  if (unit === 'working-day') return addWorkingDays(saidAt, amount, weekend);
  if (unit === 'day' || unit === 'week') return addDays(saidAt, unit === 'day' ? amount : 7 * amount);
  return saidAt + amount * (unit === 'minute' ? MINUTE : 60 * MINUTE);
}
