import { useEffect, useState } from 'react';

/**
 * An address for the blob a component began with, for as long as it is shown. The database hands out a new object for the same picture at
 * every change of anything, so the first one is kept: who shows a picture that was edited is given a key of its own for it.
 */
export function useObjectUrl(first: Blob): string {
  const [blob] = useState(first);
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
