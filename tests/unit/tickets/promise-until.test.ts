import { expect, it } from 'vitest';
import { promiseUntil } from '@/utils/tickets/promise-until';

const friday = new Date(2026, 10, 20, 15, 30).getTime();

it.each([
  [{ amount: 24, unit: 'hour' }, new Date(2026, 10, 21, 15, 30)],
  [{ amount: 15, unit: 'minute' }, new Date(2026, 10, 20, 15, 45)],
  [{ amount: 2, unit: 'week' }, new Date(2026, 11, 4, 15, 30)],
  [{ amount: 1, unit: 'working-day' }, new Date(2026, 10, 23, 15, 30)],
  [{ amount: 6, unit: 'working-day' }, new Date(2026, 10, 30, 15, 30)],
] as const)('%o from a Friday', (promise, until) => {
  expect(new Date(promiseUntil(promise, friday))).toEqual(until);
});
