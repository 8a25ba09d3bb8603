import { reportFailure } from '@/utils/messaging/report-failure';
import { ask } from '@/utils/messaging/send';

/** Alarm and badge follow what is stored; a background that does not answer follows as soon as it is there again. */
export function askForReminderCheck(): void {
  reportFailure('reminders not checked', ask('reminders.check', undefined));
}
