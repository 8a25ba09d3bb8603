import * as v from 'valibot';
import { inFirefox } from './in-firefox';
import { FIREFOX_ADDON_ID, type TestBrowser } from './launch-browser';
import { until } from './until';

/** Ends the service worker or event page, as the browser does when memory is short; the next event starts it anew. */
export async function stopBackground({ browser, name }: TestBrowser): Promise<void> {
  if (name === 'firefox') {
    const stop = `const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ADDON_ID}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;`;
    await inFirefox(browser, v.literal('stopped'), stop);
    return;
  }
  const worker = () => browser.targets().find((target) => target.type() === 'service_worker');
  // The driver hears of a worker some time after it has started.
  const running = await until('a service worker', async () => worker());
  // A worker that is just being started does not hear of its end the first time.
  await until('the end of the service worker', async () => {
    if (worker() === running) await running.worker().then((one) => one?.close());
    return worker() !== running;
  });
}
