import type { WeekendDays } from './weekend-days';

const DAY = 86_400_000;

/**
 * The moment a number of working days later, at the same time of the person's own clock: what is sent on Friday at noon and answered within
 * one day is answered by Monday noon. What begins on a free day begins with the next working day. Clocks that are put forward or
 * back in between do not move it: days are counted, not hours.
 * @param from ms since the epoch
 * @param days may be a fraction: the rest is counted in hours
 */
export function addWorkingDays(from: number, days: number, weekend: WeekendDays): number {
  const date = new Date(from);
  if (isFree(date, weekend)) {
    do date.setDate(date.getDate() + 1);
    while (isFree(date, weekend));
    date.setHours(0, 0, 0, 0);
  }
  for (let left = Math.floor(days); left > 0; left -= 1) toNextWorkingDay(date, weekend);
  const day = date.getDate();
  date.setTime(date.getTime() + (days % 1) * DAY);
  // The rest may run into a free day; it goes on when that is over.
  if (date.getDate() !== day) while (isFree(date, weekend)) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/**
 * How many working days lie between two moments, free days left out: the inverse of `addWorkingDays`. Never negative.
 * @param from ms since the epoch
 * @param until ms since the epoch
 */
export function workingDaysBetween(from: number, until: number, weekend: WeekendDays): number {
  let days = 0;
  const date = new Date(from);
  while (date.getTime() < until) {
    const midnight = new Date(date);
    midnight.setHours(24, 0, 0, 0);
    const end = Math.min(midnight.getTime(), until);
    if (!isFree(date, weekend)) days += (end - date.getTime()) / lengthOf(date);
    date.setTime(midnight.getTime());
  }
  return days;
}

function toNextWorkingDay(date: Date, weekend: WeekendDays): void {
  do date.setDate(date.getDate() + 1);
  while (isFree(date, weekend));
}

function isFree(date: Date, weekend: WeekendDays): boolean {
  return weekend.has(date.getDay() || 7);
}

/** Ms of the day a moment lies in: 23 or 25 hours where clocks change. */
function lengthOf(date: Date): number {
  const begin = new Date(date);
  begin.setHours(0, 0, 0, 0);
  const end = new Date(date);
  end.setHours(24, 0, 0, 0);
  return end.getTime() - begin.getTime();
}
