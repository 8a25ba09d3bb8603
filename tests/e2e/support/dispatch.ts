import type { TestBrowser } from './launch-browser';

/**
 * Gives the background an event of the browser's own surface (menus, keys), which no driver can press. Chromium only: Firefox's events
 * cannot be raised by anyone but the browser.
 * @param event `commands.onCommand` and the like
 * @param args JavaScript for the arguments, which may await
 */
export async function dispatch({ browser }: TestBrowser, event: string, args: string): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) throw new Error('no service worker to tell');
  await worker.evaluate(`(async () => { chrome.${event}.dispatch(${args}); return null; })()`);
}
