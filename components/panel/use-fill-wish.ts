import { useCallback, useEffect, useState } from 'react';
import { reportFailure } from '@/utils/messaging/report-failure';
import { takeFillWish, watchFillWish } from '@/utils/tabs/fill-wish-store';

/** Whether the person has pressed the key that fills, for this tab, and nobody has done it yet; and how to say that it is done. */
export function useFillWish(tabId: number): [boolean, () => void] {
  const [wished, setWished] = useState(false);
  useEffect(() => {
    let gone = false;
    const take = () =>
      reportFailure(
        'the key that fills was not heard',
        takeFillWish(tabId).then((taken) => taken && !gone && setWished(true)),
      );
    take();
    const stop = watchFillWish(tabId, take);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId]);
  return [wished, useCallback(() => setWished(false), [])];
}
