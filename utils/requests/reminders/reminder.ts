import * as v from 'valibot';

/** Where a reminder's moment is from: a usual time, the person's own experience, a promise, or a later moment the person chose. */
const REMINDER_REASONS = ['usual', 'experience', 'promise', 'snoozed'] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** When to ask whether a request was answered; one a request. */
export const reminderSchema = v.object({
  requestId: v.string(),
  /** Ms since the epoch. */
  dueAt: v.number(),
  reason: v.picklist(REMINDER_REASONS),
  /** When the person was told, ms since the epoch; `null` before that. */
  toldAt: v.nullable(v.number()),
});
export type Reminder = v.InferOutput<typeof reminderSchema>;
