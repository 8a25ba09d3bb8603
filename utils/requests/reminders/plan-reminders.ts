import type { Expected } from '@/utils/requests/waiting/expected-answer';
import type { Reminder } from './reminder';

/** Nobody is asked about what should have been answered longer ago when Casebook first hears of it (an old history, a restored one), ms. */
const FORGOTTEN = 30 * 86_400_000;

export interface OpenRequest {
  id: string;
  expected: Expected;
}

export interface ReminderPlan {
  put: Reminder[];
  /** Ids of requests that are not waited for any more. */
  remove: string[];
}

/**
 * What is to change so that every open request has its reminder and no other does. One the person has put off, or been told of, stays
 * as it is; else a promise that came later, or an experience, moves it.
 */
export function planReminders(open: readonly OpenRequest[], reminders: readonly Reminder[], now: number): ReminderPlan {
  const known = new Map(reminders.map((reminder) => [reminder.requestId, reminder]));
  const put = open.flatMap(({ id, expected }): Reminder[] => {
    const before = known.get(id);
    const planned: Reminder = { requestId: id, dueAt: expected.at, reason: expected.reason, toldAt: null };
    if (!before) return now - expected.at > FORGOTTEN ? [] : [planned];
    const stays = before.toldAt !== null || before.reason === 'snoozed' || before.reason === 'promise';
    return stays || (before.dueAt === planned.dueAt && before.reason === planned.reason) ? [] : [planned];
  });
  const ids = new Set(open.map(({ id }) => id));
  return { put, remove: reminders.map(({ requestId }) => requestId).filter((id) => !ids.has(id)) };
}
