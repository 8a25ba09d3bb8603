import * as v from 'valibot';
import { evaluate } from './evaluate';
import { inDatabase } from './in-database';
import { inFirefox } from './in-firefox';
import type { TestBrowser } from './launch-browser';
import { until } from './until';

const FORGET = `
  if (database) {
    const names = [...database.objectStoreNames];
    const change = database.transaction(names, 'readwrite');
    await Promise.all(names.map((name) => settled(change.objectStore(name).clear())));
  }
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);`;
const RELOAD = 'globalThis.isOld = true; setTimeout(() => location.reload());';

/**
 * Makes a browser that other tests have used as good as new: no page but the desk is open, which is loaded anew, and of what the
 * extension keeps nothing is left.
 */
export async function startAfresh({ browser, name, desk, tidy }: TestBrowser): Promise<void> {
  await tidy();
  if (name === 'firefox') {
    await inFirefox(browser, v.null(), "Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');");
  }
  await inDatabase(desk, v.null(), FORGET);
  await evaluate(desk, v.null(), RELOAD);
  await until('the desk anew', () =>
    evaluate(desk, v.boolean(), "return !globalThis.isOld && document.readyState === 'complete';"),
  );
}
