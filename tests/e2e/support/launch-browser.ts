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

/** A real browser with Casebook in it. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** Address of the extension's pages, with a slash at its end. */
  baseUrl: string;
  /** The library page, in a window of its own: where tests ask what only the extension may know. */
  desk: Page;
  /** Closes every page but the desk and the blank one a browser begins with. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  name?: BrowserName;
  /** A window that a person can use. */
  visible?: boolean;
}

export async function launchBrowser({ name = browserName(), visible = false }: LaunchOptions = {}): Promise<TestBrowser> {
  const started = await launchWithCasebook({ name, visible });
  const desk = await openExtensionPage(started, 'library.html');
  const { browser } = started;
  const staying = new Set(await browser.pages());
  const tidy = async () => {
    const opened = (await browser.pages()).filter((page) => !staying.has(page));
    await Promise.all(opened.map((page) => page.close()));
  };
  return { name, ...started, desk, tidy, close: () => browser.close() };
}

/** Starts a browser with Casebook in it and leaves it at that. */
export function launchWithCasebook({ name, visible }: Required<LaunchOptions>) {
  return name === 'firefox' ? launchFirefox(visible) : launchChromium(visible);
}

/** The same browser without Casebook, to compare with. */
export function launchBare(name: BrowserName = browserName()): Promise<Browser> {
  return name === 'firefox' ? bareFirefox(false) : bareChromium(false);
}

async function launchChromium(visible: boolean) {
  const browser = await bareChromium(visible, [extensionBuild('chromium')]);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { browser, baseUrl: `chrome-extension://${new URL(worker.url()).host}/` };
}

async function launchFirefox(visible: boolean) {
  const browser = await bareFirefox(visible);
  await browser.installExtension(extensionBuild('firefox'));
  return { browser, baseUrl: `moz-extension://${FIREFOX_HOST}/` };
}

/**
 * Extensions are loaded over the debugging pipe: branded Chrome ignores --load-extension from version 137 on.
 * @param extensions folders
 */
function bareChromium(visible: boolean, extensions: string[] = []): Promise<Browser> {
  // The machines that run tests have only root, whom the sandbox refuses.
  const sandbox = visible && process.getuid?.() !== 0 ? [] : ['--no-sandbox'];
  return launch({
    ...common(visible),
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: extensions,
    args: [...sandbox, ...(visible ? [] : ['--disable-gpu']), '--disable-background-networking', '--lang=en-US'],
  });
}

function bareFirefox(visible: boolean): Promise<Browser> {
  return launch({
    ...common(visible),
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    // Without it the extension's own pages are not to be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_HOST }),
      'intl.locale.requested': 'en-US',
    },
  });
}

const common = (visible: boolean) => ({ headless: !visible, defaultViewport: visible ? null : VIEWPORT });
