import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';
import { Panel } from './panel';
import { until } from './until';

/** Opens the real side panel beside a tab. Chromium only: Firefox opens its sidebar for a click on its own toolbar alone. */
export async function openSidePanel({ browser, baseUrl, desk }: TestBrowser, tabId: number): Promise<Panel> {
  // Puppeteer evaluates as if within a click, which the browser asks for here.
  const open = 'const { windowId } = await browser.tabs.get(data); await browser.sidePanel.open({ windowId });';
  await evaluate(desk, v.null(), open, tabId);
  const contexts =
    "return (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).map(({ documentUrl }) => documentUrl);";
  await until('a context of the side panel', async () => (await evaluate(desk, v.array(v.string()), contexts)).length === 1);
  const target = await browser.waitForTarget((candidate) => candidate.url() === `${baseUrl}sidepanel.html`);
  return new Panel(await target.asPage());
}
