import type { Call } from '@/utils/requests/calls/call';
import type { SupportRequest } from '@/utils/requests/request';
import type { PastWait } from './own-experience';
import type { RequestChannel } from './wait';

/** The waits of one channel that are over: for an answer, on the phone for an operator. */
export function pastWaits(
  channel: RequestChannel,
  requests: readonly Pick<SupportRequest, 'channel' | 'submittedAt' | 'answeredAt'>[],
  calls: readonly Pick<Call, 'startedAt' | 'operatorAt'>[],
): PastWait[] {
  if (channel === 'phone') return calls.flatMap(({ startedAt, operatorAt }) => waitOf(startedAt, operatorAt));
  return requests
    .filter((request) => request.channel === channel)
    .flatMap(({ submittedAt, answeredAt }) => waitOf(submittedAt, answeredAt));
}

function waitOf(from: number | null, until: number | null): PastWait[] {
  return from === null || until === null ? [] : [{ from, until }];
}
