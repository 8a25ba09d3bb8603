import type { CallPromise } from './call';

/** When somebody is at work, and a promise of the day before is known to be broken. */
const MORNING = 9;

/** The earliest day a company named in a call, at nine of the next morning, ms since the epoch; `null` where it named none. */
export function promiseMoment(promises: readonly Pick<CallPromise, 'day'>[]): number | null {
  const [first] = promises
    .map(({ day }) => day)
    .filter((day) => day !== '')
    .sort();
  if (first === undefined) return null;
  const [year, month, day] = first.split('-').map(Number);
  const moment = new Date(year ?? 0, (month ?? 1) - 1, (day ?? 1) + 1, MORNING).getTime();
  return Number.isNaN(moment) ? null : moment;
}
