import * as v from 'valibot';
import { evaluate } from './evaluate';
import { inFirefox } from './in-firefox';
import { FIREFOX_ADDON_ID, type TestBrowser } from './launch-browser';

/** What the browser tells of a click in its context menu; `menus.OnClickData` as far as Casebook asks. */
export interface MenuClickData {
  menuItemId: string;
  editable: boolean;
  selectionText?: string;
}

/** A click in the menu that the browser opens over a page's top document. No driver can open that menu: the event behind it is raised. */
export async function clickMenu(test: TestBrowser, click: MenuClickData, tabId: number): Promise<void> {
  const info = JSON.stringify({ frameId: 0, pageUrl: '', ...click });
  if (test.name === 'firefox') await raise(test, tabId, `extension.emit('webext-menu-menuitem-click', ${info}, tab)`);
  else await inWorker(test, `chrome.contextMenus.onClicked.dispatch(${info}, await chrome.tabs.get(${tabId}))`);
}

/**
 * The key that fills. Firefox opens its sidebar for it, whose panel would take the pending command from the one a test drives: there the
 * test leaves what the background makes of the key.
 */
export async function pressFillKey(test: TestBrowser, tabId: number): Promise<void> {
  if (test.name === 'chromium') {
    await inWorker(test, `chrome.commands.onCommand.dispatch('fill', await chrome.tabs.get(${tabId}))`);
    return;
  }
  const pending = 'await browser.storage.session.set({ ["pending-fill:" + data]: Date.now() }); return null;';
  await evaluate(test.desk, v.null(), pending, tabId);
}

async function inWorker({ browser }: TestBrowser, code: string): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) throw new Error('no service worker to tell');
  await worker.evaluate(`(async () => { ${code}; return null; })()`);
}

/** Runs code in Firefox where it hands events to extensions, with `extension` and the `tab` element of the browser's window. */
async function raise({ browser }: TestBrowser, tabId: number, code: string): Promise<void> {
  await inFirefox(
    browser,
    v.null(),
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ADDON_ID}');
     const tab = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId});
     ${code};
     return null;`,
  );
}
