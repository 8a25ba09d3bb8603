import { type WeekendDays, workingMorning } from '@/utils/text/working-days';
import type { CallPromise } from './call';

/**
 * The working morning after the earliest day a company named in a call, ms since the epoch: its promise is known to be broken then, and
 * somebody is there to be asked. `null` where it named none.
 */
export function promiseMoment(promises: readonly Pick<CallPromise, 'day'>[], weekend: WeekendDays): number | null {
  const [first] = promises
    .map(({ day }) => day)
    .filter((day) => day !== '')
    .sort();
  if (first === undefined) return null;
  const [year, month, day] = first.split('-').map(Number);
  const named = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1).getTime();
  return Number.isNaN(named) ? null : workingMorning(named, 1, weekend);
}
