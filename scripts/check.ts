import { QUICK_STEPS } from './test/quick-steps';
import { runSteps } from './test/run-steps';

// npm run check: the quick part of npm test, for between two changes.

const { passed, failed } = await runSteps(QUICK_STEPS);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
