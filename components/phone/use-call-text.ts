import { useState } from 'react';
import { type CallChange, saveCall } from '@/utils/store/requests/call-store';

/** A detail of a call: written with every letter, for the window may be closed at any moment of a call. */
export function useCallText<Value>(id: string, stored: Value, change: (value: Value) => CallChange) {
  const [typed, setTyped] = useState<Value | null>(null);
  return {
    value: typed ?? stored,
    write: (value: Value) => {
      setTyped(value);
      void saveCall(id, change(value));
    },
    /** What another window writes shows from now on. */
    leave: () => setTyped(null),
  };
}
