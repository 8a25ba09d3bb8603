import * as v from 'valibot';
import { extensionBuild } from './extension-build';
import { inFirefox } from './in-firefox';
import { FIREFOX_ADDON_ID, type TestBrowser } from './launch-browser';
import { openExtensionPage } from './open-extension-page';
import { until } from './until';

/**
 * Has the browser load the extension anew under the pages that are open, as an update does: its own pages close, its code in others stays
 * behind.
 * @returns the browser with a desk of the new one
 */
export async function updateExtension(test: TestBrowser): Promise<TestBrowser> {
  if (test.name === 'firefox') {
    const reload = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${FIREFOX_ADDON_ID}')).reload();
      return 'reloaded';`;
    await inFirefox(test.browser, v.literal('reloaded'), reload);
  } else {
    await test.browser.installExtension(extensionBuild('chromium'));
    await until('the end of the pages of the old extension', async () => test.desk.isClosed());
  }
  return { ...test, desk: await openExtensionPage(test, 'library.html#settings') };
}
