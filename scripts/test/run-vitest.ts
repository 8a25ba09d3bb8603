import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests';
import type { Counts } from './counts';
import { listFailures, listSecondTries } from './list-failures';
import { ROOT, runTool } from './run-tool';

/**
 * Runs a project of vitest.config.ts and counts its tests.
 * @param project its name; `unit-*` for all whose names begin so
 */
export async function runVitest(project: string): Promise<Counts> {
  const report = join(ROOT, '.cache/test', `${project.replace('-*', '')}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runTool('vitest', ['run', '--project', project, ...reporters]);
  const json = readJson(report);
  return { ...countTests(json, exitCode), failures: listFailures(json), secondTries: listSecondTries(json) };
}

/** `null` where the run ended before it could write one. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
