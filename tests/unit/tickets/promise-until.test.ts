import { expect, it } from 'vitest';
import { promiseUntil } from '@/utils/tickets/promise-until';

const WEEKEND = new Set([6, 7]);
const GULF = new Set([5, 6]);
const friday = '2026-11-20T15:30';

it.each([
  [{ amount: 24, unit: 'hour' }, friday, '2026-11-21T15:30', WEEKEND],
  [{ amount: 15, unit: 'minute' }, friday, '2026-11-20T15:45', WEEKEND],
  [{ amount: 2, unit: 'week' }, friday, '2026-12-04T15:30', WEEKEND],
  [{ amount: 1, unit: 'day' }, '2026-01-31T10:00', '2026-02-01T10:00', WEEKEND],
  [{ amount: 1, unit: 'working-day' }, friday, '2026-11-23T15:30', WEEKEND],
  [{ amount: 6, unit: 'working-day' }, friday, '2026-11-30T15:30', WEEKEND],
  // Said on a free day, it begins with the next working one: the end of that day.
  [{ amount: 1, unit: 'working-day' }, '2026-11-21T15:30', '2026-11-24T00:00', WEEKEND],
  [{ amount: 1, unit: 'working-day' }, '2026-11-19T15:30', '2026-11-22T15:30', GULF],
] as const)('%o from %s', (promise, saidAt, until, weekend) => {
  expect(new Date(promiseUntil(promise, new Date(saidAt).getTime(), weekend))).toEqual(new Date(until));
});

it('a day is one of the calendar where clocks change', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Europe/Berlin';
  const said = new Date('2026-10-24T10:00').getTime();
  const day = promiseUntil({ amount: 1, unit: 'day' }, said, WEEKEND);
  const hours = promiseUntil({ amount: 24, unit: 'hour' }, said, WEEKEND);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect([day - said, hours - said]).toEqual([25 * 3_600_000, 24 * 3_600_000]);
});
