import { describe, expect, it } from 'vitest';
import { dueReminders } from '@/utils/requests/reminders/due-reminders';
import { planReminders } from '@/utils/requests/reminders/plan-reminders';
import type { Reminder } from '@/utils/requests/reminders/reminder';
import { snoozedUntil } from '@/utils/requests/reminders/snooze';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const usual = (at: number) => ({ at, reason: 'usual' as const });
const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  requestId: 'r',
  dueAt: NOW + DAY,
  reason: 'usual',
  toldAt: null,
  ...change,
});

describe('planReminders', () => {
  it.each([
    ['an open request gets one', usual(NOW + DAY), [], [reminder()]],
    ['one that was due while the browser was closed, too', usual(NOW - DAY), [], [reminder({ dueAt: NOW - DAY })]],
    ['nobody is asked about a request of an old history', usual(NOW - 31 * DAY), [], []],
    ['one that is right stays', usual(NOW + DAY), [reminder()], []],
    ['an experience made since moves it', { at: NOW + 5, reason: 'experience' as const }, [reminder()], ['experience']],
    ['a promise made since moves it', { at: NOW + 5, reason: 'promise' as const }, [reminder()], ['promise']],
    ['one put off stays', usual(NOW), [reminder({ reason: 'snoozed' })], []],
    ['one by a promise stays', usual(NOW), [reminder({ reason: 'promise' })], []],
    ['one the person was told of stays', usual(NOW), [reminder({ toldAt: NOW })], []],
  ])('%s', (_, expected, before, put) => {
    const plan = planReminders([{ id: 'r', expected }], before, NOW);
    const wanted = put.map((one) => (typeof one === 'string' ? reminder({ dueAt: NOW + 5, reason: expected.reason }) : one));
    expect(plan).toEqual({ put: wanted, remove: [] });
  });

  it('takes away what is not waited for any more', () => {
    expect(planReminders([], [reminder()], NOW)).toEqual({ put: [], remove: ['r'] });
  });
});

describe('dueReminders', () => {
  const [long, now, later] = [reminder({ dueAt: 1 }), reminder({ dueAt: NOW }), reminder({ dueAt: NOW + 1 })];
  it('are those whose moment has come, the oldest first', () => {
    expect(dueReminders([later, now, long], NOW)).toEqual([long, now]);
  });
});

describe('snoozedUntil', () => {
  const friday = new Date('2026-11-20T15:30').getTime();
  it.each([
    ['hour', '2026-11-20T16:30'],
    ['tomorrow', '2026-11-21T09:00'],
    ['three-days', '2026-11-25T09:00'],
    ['week', '2026-11-27T09:00'],
  ] as const)('%s', (choice, moment) => {
    expect(snoozedUntil(choice, friday, new Set([6, 7]))).toBe(new Date(moment).getTime());
  });

  it.each([
    ['on a Saturday', '2026-11-21T10:00', new Set([6, 7]), '2026-11-25T09:00'],
    ['where Friday and Saturday are free', '2026-11-19T10:00', new Set([5, 6]), '2026-11-24T09:00'],
  ])('three working days %s', (_, now, weekend, moment) => {
    expect(snoozedUntil('three-days', new Date(now).getTime(), weekend)).toBe(new Date(moment).getTime());
  });
});
