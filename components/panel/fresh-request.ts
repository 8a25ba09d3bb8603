import type { RequestState, SupportRequest } from '@/utils/requests/request';

/** States of requests by id, as they were at some moment. */
export type KnownStates = ReadonlyMap<string, RequestState>;

export function statesOf(requests: readonly SupportRequest[]): KnownStates {
  return new Map(requests.map(({ id, state }) => [id, state]));
}

/** The newest request that has been sent, or has got its number, since its state was known. */
export function freshRequest(requests: readonly SupportRequest[], known: KnownStates): SupportRequest | undefined {
  return requests.find(({ id, state }) => state !== 'draft' && known.get(id) !== state);
}
