import type { PageLife } from '@/utils/dom/page-life';
import { logUncaught } from '@/utils/messaging/log-uncaught';

/** Kept on the global object of the isolated world, which the scripts of one document share: whoever comes first does it for all. */
const MARK = Symbol.for('casebook-uncaught');

/**
 * Logs what goes wrong unheard in the scripts of ours in a page. In Chromium the window of an isolated world tells of that world's errors
 * alone (tried with 156); in Firefox it tells of the page's alone (tried with 153), which are not ours to log.
 */
export function logOwnErrors(life: PageLife): void {
  if (import.meta.env.BROWSER === 'firefox' || Reflect.has(globalThis, MARK)) return;
  Reflect.set(globalThis, MARK, true);
  logUncaught({ addEventListener: (type, heard) => life.on(window, type, heard) });
}
