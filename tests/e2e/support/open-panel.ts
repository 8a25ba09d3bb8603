import type { TestBrowser } from './launch-browser';
import { openExtensionPage } from './open-extension-page';
import { Panel } from './panel';

/** As wide as browsers open their side panels, px. */
const WIDTH = 400;
const HEIGHT = 900;

/** Opens the panel's page for a tab in a window of its own. */
export async function openPanel(test: TestBrowser, tabId: number, width = WIDTH): Promise<Panel> {
  const page = await openExtensionPage(test, `sidepanel.html?tab=${tabId}`);
  await page.setViewport({ width, height: HEIGHT });
  return new Panel(page);
}
