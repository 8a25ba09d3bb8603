import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/browsers';

/** A window that has not become empty by then is no longer there, ms. */
const EMPTY_WITHIN = 5000;

/** Windows of one page each, of which one is kept from test to test: to open one takes Firefox two seconds. */
export class Windows {
  private readonly opened = new Set<Page>();
  private idle: Page | undefined;

  constructor(
    private readonly name: BrowserName,
    private readonly browser: Browser,
  ) {}

  /** A window that shows nothing. */
  async open(): Promise<Page> {
    const page = this.idle ?? (await this.browser.newPage({ type: 'window' }));
    this.idle = undefined;
    this.opened.add(page);
    return page;
  }

  /**
   * Empties one of the windows that were opened, and keeps it.
   * @param pages open ones; Firefox tells of no page of an extension that it has been closed, so they may have gone
   * @returns which, if there is one
   */
  async keepOne(pages: readonly Page[]): Promise<Page | undefined> {
    const last = [...this.opened].filter((page) => pages.includes(page)).at(-1);
    this.opened.clear();
    this.idle = last && (await becomesEmpty(last)) ? last : undefined;
    // In Firefox the colours of all pages are a preference, which no page leaves behind.
    if (this.name === 'chromium') await this.idle?.emulateMediaFeatures([]);
    return this.idle;
  }
}

async function becomesEmpty(page: Page): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, EMPTY_WITHIN, false));
  const empty = page
    .goto('about:blank')
    .then(() => page.evaluate('location.href'))
    .then((href) => href === 'about:blank')
    .catch(() => false);
  return Promise.race([empty, late]);
}
