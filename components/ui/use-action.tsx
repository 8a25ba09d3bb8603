import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { ActionAlert } from './action-alert';

/** What could not be done: an `action` that was pressed, the `save` of something, or of what is `typed` and stays in its field. */
export type ActionKind = 'action' | 'save' | 'typed';

export interface Failure {
  /** As the button or the field calls it. */
  label: string;
  kind: ActionKind;
  error: unknown;
}

interface ActionEvents {
  failed: (failure: Failure) => void;
  done: (label: string) => void;
}

/** Outside of a provider a failure stands in the log only. */
const ActionContext = createContext<ActionEvents>({ failed: () => undefined, done: () => undefined });

/** Does what the person wants, at once, and has the page say so should it fail. */
export type Act = (label: string, work: () => Promise<unknown>, kind?: ActionKind) => void;

/**
 * Every action that can fail goes through this: what it writes may find the disk full, whom it asks may be gone. It is begun before
 * anything is awaited, so it still counts as the person's press.
 */
export function useAction(): Act {
  const events = useContext(ActionContext);
  return useCallback(
    (label, work, kind = 'action') => {
      const failed = (error: unknown) => {
        console.error(`[casebook] ${kind} failed: ${label}`, error);
        events.failed({ label, kind, error });
      };
      try {
        work().then(() => events.done(label), failed);
      } catch (error) {
        failed(error);
      }
    },
    [events],
  );
}

/** Shows what failed last over its children, until the person has read it or the same has come about after all. */
export function ActionProvider({ children }: { children: ReactNode }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const events = useMemo<ActionEvents>(
    () => ({
      failed: setFailure,
      done: (label) => setFailure((shown) => (shown?.label === label ? null : shown)),
    }),
    [],
  );
  return (
    <ActionContext.Provider value={events}>
      {children}
      {failure && <ActionAlert failure={failure} onDismiss={() => setFailure(null)} />}
    </ActionContext.Provider>
  );
}
