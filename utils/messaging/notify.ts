import { browser } from 'wxt/browser';
import type { Envelope, MessageData, MessageName } from './protocol';

/**
 * Tells the background something and waits for nothing. No schema comes with it: the watcher, which every page pays for, sends with
 * this. A failure means that the extension was updated or removed under an open page, and there is nobody left to tell.
 */
export function notify<N extends MessageName>(name: N, data: MessageData<N>): void {
  const envelope: Envelope<N> = { name, data };
  // `runtime.id` is gone once the extension was reloaded; sendMessage would then throw synchronously.
  if (!browser.runtime?.id) return;
  browser.runtime.sendMessage(envelope).catch((error: unknown) => console.debug('[casebook] not delivered', error));
}
