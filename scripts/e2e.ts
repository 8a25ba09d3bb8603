import { requireBrowser } from './browsers';
import { build } from './test/build';
import { isBuildCurrent } from './test/build-age';
import { chosenTests } from './test/chosen-tests';
import { runTool } from './test/run-tool';

// npm run e2e -- NAME … [--browser=chromium|firefox]: the end-to-end tests whose path has one of the names in it; builds what is old.

const { browsers, names } = chosenTests(process.argv.slice(2));
for (const browser of browsers) {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  requireBrowser(browser);
  const isReady = isBuildCurrent(target) || (await build(target));
  const exitCode = isReady ? await runTool('vitest', ['run', '--project', browser, ...names]) : 1;
  process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0));
}
