import type { Envelope } from './envelope';
import { isContextAlive } from './is-context-alive';
import { nativeRuntime } from './native-runtime';
import type { MessageData, NameFor } from './protocol';

/** The background may die while it hears something; the next try starts it anew. */
const TRIES = 4;
const AGAIN_AFTER_MS = 500;

/**
 * Tells the background something and waits for nothing; says it again where the background died before it was done with it, so whatever
 * is told must bear being told twice. No schema comes with it: the watcher, which every page pays for, sends with this.
 */
export function notify<N extends NameFor<'background'>>(name: N, data: MessageData<N>, triesLeft = TRIES): void {
  // An extension updated or removed under an open page hears nothing, and sendMessage would throw.
  if (!isContextAlive()) return;
  const envelope: Envelope<N> = { name, data };
  nativeRuntime()
    ?.sendMessage(envelope)
    .catch((error: unknown) => {
      if (!isContextAlive()) return;
      console.debug('[casebook] not delivered', error);
      if (triesLeft > 1) setTimeout(() => notify(name, data, triesLeft - 1), AGAIN_AFTER_MS);
    });
}
