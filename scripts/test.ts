import { requireBrowser } from './browsers';
import { build } from './test/build';
import { checkSiteTypes } from './test/check-types';
import { lintAddOn } from './test/lint-add-on';
import { QUICK_STEPS } from './test/quick-steps';
import { runSteps, type Step } from './test/run-steps';
import { runVitest } from './test/run-vitest';

// npm test: everything there is to check, the quick first. The last line is "N passed, N failed".

const steps: Step[] = [
  ...QUICK_STEPS,
  { title: 'types of the practice site', run: checkSiteTypes },
  { title: 'build for Chrome', run: () => build('chrome') },
  { title: 'build for Firefox', run: () => build('firefox') },
  { title: 'checks of both builds', run: () => runVitest('build') },
  { title: "Mozilla's checks of the Firefox build", run: lintAddOn },
  { title: 'a Chromium to test in', run: () => requireBrowser('chromium') !== '' },
  { title: 'a Firefox to test in', run: () => requireBrowser('firefox') !== '' },
  // One after the other: on two cores both at once took more than twice as long, and waited in vain for each other.
  { title: 'end to end in Chromium', run: () => runVitest('chromium') },
  { title: 'end to end in Firefox', run: () => runVitest('firefox') },
];

const { passed, failed } = await runSteps(steps);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
