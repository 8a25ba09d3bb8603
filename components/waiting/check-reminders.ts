import { ask } from '@/utils/messaging/send';

/** Alarm and badge follow what is stored; a background that does not answer follows as soon as it is there again. */
export function checkReminders(): void {
  void ask('reminders.check', undefined).catch((error: unknown) => console.debug('[casebook] reminders not checked', error));
}
