import { useEffect, useState } from 'react';

/** Stays true for a while after `now` has become false: what comes and goes for a moment does not make the panel jump. `ms` */
export function useLingering(now: boolean, ms: number): boolean {
  const [lingers, setLingers] = useState(now);
  useEffect(() => {
    if (now) {
      setLingers(true);
      return;
    }
    const timer = setTimeout(() => setLingers(false), ms);
    return () => clearTimeout(timer);
  }, [now, ms]);
  return now || lingers;
}
