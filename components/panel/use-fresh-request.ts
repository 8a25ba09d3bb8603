import { useEffect, useState } from 'react';
import type { RequestState, SupportRequest } from '@/utils/requests/request';

/** What has just happened to a request of this site, until the person has seen it. */
export function useFreshRequest(site: string, requests: SupportRequest[] | undefined) {
  const [known, setKnown] = useState<{ site: string; states: KnownStates } | null>(null);
  useEffect(() => {
    // What was there when the panel came to a site is no news.
    if (requests && known?.site !== site && requests.every((request) => request.site === site)) {
      setKnown({ site, states: statesOf(requests) });
    }
  }, [site, requests, known]);
  return {
    request: requests && known?.site === site ? freshRequest(requests, known.states) : undefined,
    dismiss: () => setKnown({ site, states: statesOf(requests ?? []) }),
  };
}

/** States of requests by id, as they were at some moment. */
export type KnownStates = ReadonlyMap<string, RequestState>;

export function statesOf(requests: readonly SupportRequest[]): KnownStates {
  return new Map(requests.map(({ id, state }) => [id, state]));
}

/** The newest request that has been sent, or has got its number, since its state was known. */
export function freshRequest(requests: readonly SupportRequest[], known: KnownStates): SupportRequest | undefined {
  return requests.find(({ id, state }) => state !== 'draft' && known.get(id) !== state);
}
