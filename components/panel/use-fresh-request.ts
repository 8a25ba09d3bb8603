import { useEffect, useState } from 'react';
import type { SupportRequest } from '@/utils/requests/request';
import { freshRequest, type KnownStates, statesOf } from './fresh-request';

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
