import { useEffect, useMemo, useRef } from 'react';

export interface Debounced {
  /** Run the callback once nothing was scheduled for a while. */
  schedule: () => void;
  /** Run it now if it is scheduled. */
  flush: () => void;
}

/**
 * A callback that runs at a pause, and at the latest when the page is hidden or closed or the component goes: what a person typed is
 * never waiting in a page that is no longer there.
 * @param delay ms
 */
export function useDebounced(callback: () => void, delay: number): Debounced {
  const latest = useRef(callback);
  latest.current = callback;
  const debounced = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      latest.current();
    };
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
    };
    return { schedule, flush };
  }, [delay]);

  useEffect(() => {
    const { flush } = debounced;
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [debounced]);
  return debounced;
}
