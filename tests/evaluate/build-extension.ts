import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Builds the extension for Chromium as it ships and says where it lies. Nothing is printed on stdout.
 * @throws Error where it cannot be built
 */
export async function buildExtension(): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built.');
  return join(ROOT, '.output', 'chrome-mv3');
}
