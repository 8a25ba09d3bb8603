import { useState } from 'react';
import { useAction } from './use-action';
import { useDebounced } from './use-debounced';

/** Saved when the person pauses this long, ms. */
const PAUSE = 300;

/**
 * A text that is saved at every pause and when its field is left. What is typed stays in the field until what is stored has caught up.
 * @param label of its field, to say that it could not be saved
 * @param save gets the text without spaces around it
 */
export function useSavedText(label: string, stored: string, save: (text: string) => Promise<void>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const act = useAction();
  const pause = useDebounced(() => {
    if (typed === null) return;
    act(label, () => save(typed.trim()), 'typed');
  }, PAUSE);
  if (typed !== null && isLeft && typed.trim() === stored) setTyped(null);
  return {
    value: typed ?? stored,
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
