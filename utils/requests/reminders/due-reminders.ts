import type { Reminder } from './reminder';

/** Whose moment has come, the longest overdue first. */
export function dueReminders(reminders: readonly Reminder[], now: number): Reminder[] {
  return reminders.filter(({ dueAt }) => dueAt <= now).sort((one, other) => one.dueAt - other.dueAt);
}

/** The next moment to wake up for, ms since the epoch; `null` where there is none. */
export function nextMoment(reminders: readonly Reminder[], now: number): number | null {
  const later = reminders.map(({ dueAt }) => dueAt).filter((at) => at > now);
  return later.length === 0 ? null : Math.min(...later);
}
