import { checkWalls } from '../walls/check';
import { checkTypes } from './check-types';
import type { Step } from './run-steps';
import { runTool } from './run-tool';
import { runVitest } from './run-vitest';

const isClean = async (exitCode: Promise<number>) => (await exitCode) === 0;

/** What can be said of the sources alone, in a few minutes and without a browser: all of `npm run check`, the beginning of `npm test`. */
export const QUICK_STEPS: readonly Step[] = [
  { title: 'lint', run: () => isClean(runTool('@biomejs/biome', ['ci', '.'], { command: 'biome' })) },
  { title: 'types', run: checkTypes },
  { title: 'walls between the rooms', run: checkWalls },
  { title: 'unit tests', run: () => runVitest('unit-*') },
];
