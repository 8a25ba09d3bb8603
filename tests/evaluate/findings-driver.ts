import type { Browser, Page } from 'puppeteer-core';
import type * as v from 'valibot';
import { evaluate } from '@/tests/e2e/support/evaluate';
import { type FrameFindings, frameFindingsSchema } from '@/utils/model/forms/findings';

/** How long a page may take until its findings are there, ms. */
const PATIENCE = 15_000;

/**
 * Asks for the findings of pages as the side panel does: `tab.attend` to the background, then what it put into storage.session. The
 * driver is a page of the extension, for nobody else may ask.
 */
export class FindingsDriver {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<FindingsDriver> {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    await page.goto(new URL('/sidepanel.html', worker.url()).href);
    return new FindingsDriver(page);
  }

  /** The findings of the top frame at an address that only one tab has. */
  async findingsOf(url: string): Promise<FrameFindings> {
    return evaluate(this.page, frameFindingsSchema, ATTEND_AND_WAIT, { url, patience: PATIENCE });
  }

  /** Asks the agent of one frame, as the panel does. */
  async ask<Schema extends v.GenericSchema>(
    answer: Schema,
    tabId: number,
    frameId: number,
    message: unknown,
  ): Promise<v.InferOutput<Schema>> {
    return evaluate(this.page, answer, ASK_FRAME, { tabId, frameId, message });
  }
}

const ASK_FRAME = 'return browser.tabs.sendMessage(data.tabId, data.message, { frameId: data.frameId });';

const ATTEND_AND_WAIT = `
  const tab = (await browser.tabs.query({})).find((each) => each.url === data.url);
  if (!tab) throw new Error('no tab at ' + data.url);
  const key = 'findings:' + tab.id + ':0';
  // Not awaited: a frame that never loads may keep the answer, and the top frame reports all the same.
  browser.runtime.sendMessage({ name: 'tab.attend', data: { tabId: tab.id } }).catch(() => {});
  const deadline = Date.now() + data.patience;
  while (Date.now() < deadline) {
    const found = (await browser.storage.session.get(key))[key];
    if (found && found.url === data.url) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('no findings of ' + data.url);
`;
