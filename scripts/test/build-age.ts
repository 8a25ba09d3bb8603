import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildTarget } from './build';
import { ROOT } from './run-tool';

/** What a build is made of. */
const SOURCES = ['entrypoints/**', 'components/**', 'utils/**', 'public/**', 'wxt.config.ts', 'package-lock.json'];

/** Whether a build is there and nothing of what it is made of has changed since. */
export function isBuildCurrent(target: BuildTarget): boolean {
  const built = statSync(join(ROOT, '.output', `${target}-mv3`, 'manifest.json'), { throwIfNoEntry: false });
  if (!built) return false;
  return globSync(SOURCES, { cwd: ROOT }).every((path) => statSync(join(ROOT, path)).mtimeMs <= built.mtimeMs);
}
