import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/browsers';

/** Windows of one page each, of which one is kept from test to test: to open one takes Firefox two seconds. */
export class Windows {
  private readonly known = new WeakSet<Page>();
  private idle: Page | undefined;

  constructor(
    private readonly name: BrowserName,
    private readonly browser: Browser,
  ) {}

  /** A window that shows nothing. */
  async open(): Promise<Page> {
    const kept = this.idle;
    this.idle = undefined;
    const page = kept ?? (await this.browser.newPage({ type: 'window' }));
    this.known.add(page);
    return page;
  }

  /** Empties one of the pages that is a window of ours, and keeps it. @returns which, if there is one */
  async keepOne(pages: readonly Page[]): Promise<Page | undefined> {
    this.idle = pages.find((page) => this.known.has(page));
    if (!this.idle) return undefined;
    await this.idle.goto('about:blank');
    // In Firefox the colours of all pages are a preference, which no page leaves behind.
    if (this.name === 'chromium') await this.idle.emulateMediaFeatures([]);
    return this.idle;
  }
}
