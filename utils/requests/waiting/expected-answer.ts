import type { ReminderReason } from '@/utils/requests/reminders/reminder';
import { addWorkingDays, type WeekendDays } from '@/utils/text/working-days';
import type { Experience } from './own-experience';
import type { Channel, Wait } from './wait';
import { USUAL_WAITS } from './wait';

const UNIT_MS = { minute: 60_000, hour: 3_600_000 } as const;

export interface Sent {
  channel: Channel;
  /** Ms since the epoch. */
  sentAt: number;
  /** The moment the company named, ms since the epoch; `null` where it named none. */
  promisedAt: number | null;
}

export interface Expected {
  at: number;
  reason: Exclude<ReminderReason, 'snoozed'>;
}

/** By when an answer is to be expected: what was promised, else what the person has lived through, else what is usual. */
export function expectedAnswer(sent: Sent, experience: Experience | null, weekend: WeekendDays): Expected {
  if (sent.promisedAt !== null && sent.promisedAt > sent.sentAt) return { at: sent.promisedAt, reason: 'promise' };
  // The wait of a call is that for an operator. What is left open when it ends is worked on like a letter.
  const channel = sent.channel === 'phone' ? 'email' : sent.channel;
  if (experience && sent.channel !== 'phone') {
    return { at: after(sent.sentAt, { unit: experience.unit, to: experience.mostly }, weekend), reason: 'experience' };
  }
  return { at: after(sent.sentAt, USUAL_WAITS[channel], weekend), reason: 'usual' };
}

function after(sentAt: number, { unit, to }: Pick<Wait, 'unit' | 'to'>, weekend: WeekendDays): number {
  return unit === 'working-day' ? addWorkingDays(sentAt, to, weekend) : sentAt + to * UNIT_MS[unit];
}
