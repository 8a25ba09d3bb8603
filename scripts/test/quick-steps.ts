import { checkWalls } from '../walls/check';
import { checkTypes } from './check-types';
import { findUnused, lint } from './lint';
import type { Step } from './run-steps';
import { runVitest } from './run-vitest';

/** What can be said of the sources alone, in a few minutes and without a browser: all of `npm run check`, the beginning of `npm test`. */
export const QUICK_STEPS: readonly Step[] = [
  { title: 'lint', run: lint },
  { title: 'what nobody uses', run: findUnused },
  { title: 'types', run: checkTypes },
  { title: 'walls between the rooms', run: checkWalls },
  { title: 'unit tests', run: () => runVitest('unit-*') },
];
