import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from '@/scripts/browsers';

/**
 * The browser to start: the one asked for with `--browser=firefox`, else the one that is there.
 * @throws TypeError or Error for arguments it does not know
 */
export function chooseBrowser(args: readonly string[], find = findBrowser): BrowserName {
  const { values } = parseArgs({ args: [...args], options: { browser: { type: 'string' } } });
  const { browser } = values;
  if (browser === undefined) return find('chromium') === null && find('firefox') !== null ? 'firefox' : 'chromium';
  if (browser === 'chromium' || browser === 'firefox') return browser;
  throw new Error(`--browser=${browser}: it must be chromium or firefox.`);
}
