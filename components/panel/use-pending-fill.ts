import { useCallback, useEffect, useState } from 'react';
import { reportFailure } from '@/utils/messaging/report-failure';
import { takePendingFill, watchPendingFill } from '@/utils/tabs/pending-fill-store';

/** Whether the person has pressed the key that fills, for this tab, and nobody has done it yet; and how to say that it is done. */
export function usePendingFill(tabId: number): [boolean, () => void] {
  const [pending, setPending] = useState(false);
  useEffect(() => {
    let gone = false;
    const take = () =>
      reportFailure(
        'the key that fills was not heard',
        takePendingFill(tabId).then((taken) => taken && !gone && setPending(true)),
      );
    take();
    const stop = watchPendingFill(tabId, take);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId]);
  return [pending, useCallback(() => setPending(false), [])];
}
