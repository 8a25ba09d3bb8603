import { useState } from 'react';
import { useAction } from '@/components/ui/use-action';
import { type CallChange, saveCall } from '@/utils/store/requests/call-store';

/** A detail of a call: written with every letter, for the window may be closed at any moment of a call. */
export function useCallText<Value>(label: string, id: string, stored: Value, change: (value: Value) => CallChange) {
  const act = useAction();
  const [typed, setTyped] = useState<Value | null>(null);
  return {
    value: typed ?? stored,
    write: (value: Value) => {
      setTyped(value);
      act(label, () => saveCall(id, change(value)), 'typed');
    },
    /** What another window writes shows from now on. */
    leave: () => setTyped(null),
  };
}
