import type { AnswerPromise, PromiseUnit } from './promise-of';

const MINUTE = 60_000;
const LENGTH: Record<Exclude<PromiseUnit, 'working-day'>, number> = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
};

/** When a promise made at `saidAt` runs out, ms since the epoch. Working days are Monday to Friday where the person is. */
export function promiseUntil({ amount, unit }: Pick<AnswerPromise, 'amount' | 'unit'>, saidAt: number): number {
  if (unit !== 'working-day') return saidAt + amount * LENGTH[unit];
  const date = new Date(saidAt);
  for (let left = amount; left > 0; ) {
    date.setDate(date.getDate() + 1);
    if (date.getDay() !== 0 && date.getDay() !== 6) left -= 1;
  }
  return date.getTime();
}
