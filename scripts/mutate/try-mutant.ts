import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../test/run-tool';
import type { Mutant } from './find-mutants';
import { MUTANT_VARIABLE } from './mutant-plugin';

/** A mutant that makes a loop without an end is as good as noticed; a run without one takes a few seconds. */
const TIMEOUT_MS = 120_000;

/**
 * Runs the unit tests below some folders, with a mutant in one module or with none.
 * @returns whether they pass
 */
export function passesTests(folders: readonly string[], path?: string, mutant?: Mutant): Promise<boolean> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const variable = mutant && { [MUTANT_VARIABLE]: JSON.stringify({ path, ...mutant }) };
  // Vitest keeps transformed modules from run to run, and does not know one with a mutant from one without.
  const options = ['--project=unit-*', '--bail=1', '--reporter=dot', '--fsModuleCache=false'];
  const child = spawn(process.execPath, [vitest, 'run', ...options, ...folders], {
    cwd: ROOT,
    env: { ...process.env, ...variable },
    stdio: 'ignore',
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
