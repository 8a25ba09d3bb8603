import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers';

interface ChosenTests {
  browsers: readonly BrowserName[];
  /** Parts of paths; none stands for every test. */
  names: string[];
}

/**
 * What the arguments of `npm run e2e` ask for; both browsers where none is named.
 * @throws TypeError or Error for arguments it does not know
 */
export function chosenTests(args: readonly string[]): ChosenTests {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  const { browser } = values;
  if (browser === undefined) return { browsers: ['chromium', 'firefox'], names: positionals };
  if (browser === 'chromium' || browser === 'firefox') return { browsers: [browser], names: positionals };
  throw new Error(`--browser=${browser}: it must be chromium or firefox.`);
}
