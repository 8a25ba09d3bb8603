import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run-tool';

export type BuildTarget = 'chrome' | 'firefox';

/**
 * Builds the extension as it ships. The old build goes first: where the new one fails, nothing may be tested that no longer comes of
 * the sources.
 * @returns whether it was built
 */
export async function build(target: BuildTarget): Promise<boolean> {
  rmSync(join(ROOT, '.output', `${target}-mv3`), { recursive: true, force: true });
  return (await runTool('wxt', ['build', '-b', target])) === 0;
}
