import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '@/scripts/browsers';

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * Folder of the built extension: what people get is what is tested.
 * @throws Error where it has not been built
 */
export function extensionBuild(browser: BrowserName): string {
  const folder = join(import.meta.dirname, '../../../.output', FOLDERS[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no build in ${folder}: run npm run build.`);
  return folder;
}
