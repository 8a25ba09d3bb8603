import type { SupportRequest } from '@/utils/requests/request';

export type RequestChannel = SupportRequest['channel'];
const WAIT_UNITS = ['minute', 'hour', 'working-day'] as const;
export type WaitUnit = (typeof WAIT_UNITS)[number];

/** How long an answer takes. */
export interface Wait {
  unit: WaitUnit;
  /** The shortest and the longest, in that unit. 0 is an answer at once. */
  from: number;
  to: number;
}

/**
 * What is usual, by the guide that Casebook follows: on the phone it is the wait for an operator. A form and a personal account are read
 * like letters.
 */
export const USUAL_WAITS: Record<RequestChannel, Wait> = {
  phone: { unit: 'minute', from: 5, to: 60 },
  email: { unit: 'working-day', from: 1, to: 3 },
  form: { unit: 'working-day', from: 1, to: 3 },
  account: { unit: 'working-day', from: 1, to: 3 },
  chat: { unit: 'hour', from: 0, to: 24 },
};
