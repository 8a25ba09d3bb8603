import * as v from 'valibot';
import { evaluate } from './evaluate';
import { inFirefox } from './in-firefox';
import type { TestBrowser } from './launch-browser';

/**
 * Opens the real sidebar of Firefox beside the page of an address. WebDriver reaches neither the toolbar nor the sidebar, so Firefox is
 * asked itself, and what the sidebar shows is read by another page of the extension.
 * @returns the words the sidebar shows at the time
 */
export async function openSidebar({ browser, desk }: TestBrowser, url: string): Promise<() => Promise<string>> {
  const show = `
    const inView = ({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)};
    const { SidebarController } = [...Services.wm.getEnumerator('navigator:browser')].find(inView);
    const id = [...SidebarController.sidebars.keys()].find((key) => key.endsWith('-sidebar-action'));
    await SidebarController.show(id);
    return SidebarController.isOpen;`;
  await inFirefox(browser, v.literal(true), show);
  const words = "return browser.extension.getViews({ type: 'sidebar' }).map(({ document }) => document.body.innerText).join();";
  return () => evaluate(desk, v.string(), words);
}
