import { useState } from 'react';
import { useDebounced } from './use-debounced';

/** Saved when the person pauses this long, ms. */
const PAUSE = 300;

/**
 * A text that is saved at every pause and when its field is left. What is typed stays in the field until what is stored has caught up.
 * @param save gets the text without spaces around it
 */
export function useSavedText(stored: string, save: (text: string) => Promise<void>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const pause = useDebounced(() => {
    if (typed === null) return;
    save(typed.trim()).then(
      () => setError(null),
      (failure: unknown) => setError(failure),
    );
  }, PAUSE);
  if (typed !== null && isLeft && typed.trim() === stored) setTyped(null);
  return {
    value: typed ?? stored,
    error,
    change: (text: string) => {
      setTyped(text);
      setLeft(false);
      pause.schedule();
    },
    leave: () => {
      pause.flush();
      setLeft(true);
    },
  };
}
