import { type Browser, launch, type Page } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from '@/scripts/browsers';
import { browserName } from './browser-name';
import { extensionBuild } from './extension-build';
import { openExtensionPage } from './open-extension-page';

/** Firefox gives each installed extension a random host; the tests fix it by preference, for the add-on id of wxt.config.ts. */
const FIREFOX_HOST = '6b0c2d5e-6c4e-4a61-9a5e-2f7a3c1d9b41';
export const FIREFOX_ADDON_ID = '{5b0c2d5e-6c4e-4a61-9a5e-2f7a3c1d9b40}';
/** Every run looks at pages of the same size. */
const VIEWPORT = { width: 1280, height: 900 };

/**
 * A page that has not closed by then never says so, ms: Chromium sometimes does not where a PDF has just taken the page's place. It is asked
 * once.
 */
const CLOSES_WITHIN = 5000;
const pause = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration));

/** A real browser with Casebook in it. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** Address of the extension's pages, with a slash at its end. */
  baseUrl: string;
  /** The library's settings, in a window of its own: where tests ask what only the extension may know. */
  desk: Page;
  /** Closes every page but the desk and the blank one a browser begins with. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  name?: BrowserName;
  /** A window that a person can use. */
  visible?: boolean;
  /** Folder with what the browser keeps from one start to the next; a new one each time where it is left out. */
  profile?: string;
  /** Pixels of the screen to a CSS pixel; 1 where it is left out. */
  pixelRatio?: number;
}

export async function launchBrowser({
  name = browserName(),
  visible = false,
  profile,
  pixelRatio = 1,
}: LaunchOptions = {}): Promise<TestBrowser> {
  const started = await launchWithCasebook({ name, visible, pixelRatio, ...(profile !== undefined && { profile }) });
  // The settings, for they do not change with what tests do: the list of requests is drawn anew with every step of one.
  const desk = await openExtensionPage(started, 'library.html#settings');
  const { browser } = started;
  const staying = new Set(await browser.pages());
  const tidy = async () => {
    const opened = (await browser.pages()).filter((page) => !staying.has(page));
    await Promise.all(
      opened.map(async (page) => {
        staying.add(page);
        const closed = page.close().catch((error: unknown) => console.warn('a page was not closed', error));
        await Promise.race([closed, pause(CLOSES_WITHIN)]);
      }),
    );
  };
  return { name, ...started, desk, tidy, close: () => browser.close() };
}

/** Starts a browser with Casebook in it and leaves it at that. */
export function launchWithCasebook({
  name,
  visible,
  profile,
  pixelRatio = 1,
}: LaunchOptions & { name: BrowserName; visible: boolean }) {
  return name === 'firefox' ? launchFirefox(visible, profile, pixelRatio) : launchChromium(visible, profile, pixelRatio);
}

/** The same browser without Casebook, to compare with. */
export function launchBare(name: BrowserName = browserName()): Promise<Browser> {
  return name === 'firefox' ? bareFirefox(false) : bareChromium(false);
}

async function launchChromium(visible: boolean, profile: string | undefined, pixelRatio: number) {
  const browser = await bareChromium(visible, [extensionBuild('chromium')], profile, pixelRatio);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { browser, baseUrl: `chrome-extension://${new URL(worker.url()).host}/` };
}

async function launchFirefox(visible: boolean, profile: string | undefined, pixelRatio: number) {
  const browser = await bareFirefox(visible, profile, pixelRatio);
  await browser.installExtension(extensionBuild('firefox'));
  return { browser, baseUrl: `moz-extension://${FIREFOX_HOST}/` };
}

/**
 * Extensions are loaded over the debugging pipe: branded Chrome ignores --load-extension from version 137 on.
 * @param extensions folders
 */
function bareChromium(visible: boolean, extensions: string[] = [], profile?: string, pixelRatio = 1): Promise<Browser> {
  // The machines that run tests have only root, whom the sandbox refuses.
  const sandbox = visible && process.getuid?.() !== 0 ? [] : ['--no-sandbox'];
  const ratio = pixelRatio === 1 ? [] : [`--force-device-scale-factor=${pixelRatio}`];
  return launch({
    ...common(visible, profile, pixelRatio),
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: extensions,
    args: [...sandbox, ...ratio, ...(visible ? [] : ['--disable-gpu']), '--disable-background-networking', '--lang=en-US'],
  });
}

function bareFirefox(visible: boolean, profile?: string, pixelRatio = 1): Promise<Browser> {
  return launch({
    ...common(visible, profile, pixelRatio),
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    // Without it the extension's own pages are not to be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_HOST }),
      'intl.locale.requested': 'en-US',
      ...(pixelRatio !== 1 && { 'layout.css.devPixelsPerPx': String(pixelRatio) }),
      // What was installed for this run goes with it, and its data too, unless told to stay.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
}

const common = (visible: boolean, profile: string | undefined, pixelRatio: number) => ({
  headless: !visible,
  // A size that a test imposes comes with a ratio of its own, which pictures of tabs do not have.
  defaultViewport: visible || pixelRatio !== 1 ? null : VIEWPORT,
  ...(profile !== undefined && { userDataDir: profile }),
});
