import { PageLife } from '@/utils/dom/page-life';
import { isContextAlive } from '@/utils/messaging/is-context-alive';
import { logUncaught } from '@/utils/messaging/log-uncaught';

/** Kept on the global object of the isolated world, which the scripts of one document share. */
const MARK = Symbol.for('casebook-uncaught');

/**
 * Starts a script of ours in a page, with the life it has there, and logs what goes wrong in it. In Chromium the window of an isolated
 * world tells of that world's errors alone (tried with 156); in Firefox it tells of the page's alone (tried with 153), which are not ours
 * to log, so that there only the start itself is watched.
 */
export function startInPage(name: string, start: (life: PageLife) => void): void {
  if (import.meta.env.BROWSER !== 'firefox' && !Reflect.has(globalThis, MARK)) {
    Reflect.set(globalThis, MARK, true);
    logUncaught(window);
  }
  try {
    start(new PageLife(isContextAlive));
  } catch (error) {
    console.error(`[casebook] ${name} did not start`, error);
    throw error;
  }
}
