import { requireBrowser } from './browsers';
import { build } from './test/build';
import { checkSiteTypes } from './test/check-types';
import type { Counts } from './test/counts';
import { lintAddOn } from './test/lint-add-on';
import { QUICK_STEPS } from './test/quick-steps';
import { runSteps, type Step } from './test/run-steps';
import { runVitest } from './test/run-vitest';

// npm test: everything there is to check, the quick first. The last line is "N passed, N failed".

/** A browser under test waits most of the time, for pages and for itself: two of them at once take little longer than one. */
function endToEnd(): Record<'chromium' | 'firefox', Promise<Counts>> {
  running ??= { chromium: runVitest('chromium'), firefox: runVitest('firefox') };
  return running;
}
let running: ReturnType<typeof endToEnd> | undefined;

const steps: Step[] = [
  ...QUICK_STEPS,
  { title: 'types of the practice site', run: checkSiteTypes },
  { title: 'build for Chrome', run: () => build('chrome') },
  { title: 'build for Firefox', run: () => build('firefox') },
  { title: 'checks of both builds', run: () => runVitest('build') },
  { title: "Mozilla's checks of the Firefox build", run: lintAddOn },
  { title: 'a Chromium to test in', run: () => requireBrowser('chromium') !== '' },
  { title: 'a Firefox to test in', run: () => requireBrowser('firefox') !== '' },
  { title: 'end to end in Chromium, beside Firefox', run: () => endToEnd().chromium },
  { title: 'end to end in Firefox', run: () => endToEnd().firefox },
];

const { passed, failed } = await runSteps(steps);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
