import { useEffect, useMemo, useState } from 'react';
import { askFrame } from '@/utils/messaging/ask-frame';
import type { PageError } from '@/utils/messaging/page-error';
import { reportFailure } from '@/utils/messaging/report-failure';

/**
 * What the page says went wrong, asked anew whenever something else was found on it and whenever the person comes back to the panel: an
 * error shows without a form changing.
 * @param found names what was found; another text is a reason to ask again
 */
export function usePageErrors(tabId: number, found: string): readonly PageError[] {
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const visit = useMemo(() => ({ tabId, found }), [tabId, found]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      // A page without an agent says nothing.
      const answer = await askFrame({ tabId: visit.tabId, frameId: 0 }, 'agent.errors', undefined).catch(() => null);
      const now = answer?.errors ?? [];
      if (!gone) setErrors((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const again = () => reportFailure('errors of the page not read', look());
    again();
    document.addEventListener('pointerenter', again);
    addEventListener('focus', again);
    return () => {
      gone = true;
      document.removeEventListener('pointerenter', again);
      removeEventListener('focus', again);
    };
  }, [visit]);
  return errors;
}
