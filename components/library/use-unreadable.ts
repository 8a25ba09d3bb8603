import { useEffect, useState } from 'react';
import { countUnreadable } from '@/utils/store/count-unreadable';

/** How many entries of any kind could not be read when the page opened: it takes a look at all there is. */
export function useUnreadable(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    countUnreadable().then(setCount, (error: unknown) => console.warn('[casebook] entries not counted', error));
  }, []);
  return count;
}
