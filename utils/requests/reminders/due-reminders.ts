import type { Reminder } from './reminder';

/** Whose moment has come, the longest overdue first. */
export function dueReminders(reminders: readonly Reminder[], now: number): Reminder[] {
  return reminders.filter(({ dueAt }) => dueAt <= now).sort((one, other) => one.dueAt - other.dueAt);
}
