import { existsSync } from 'node:fs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/** @throws Error where there is no Chromium */
export function findChromium(): string {
  const found = [process.env.CHROMIUM_PATH ?? '', ...USUAL].find((path) => path !== '' && existsSync(path));
  if (!found) throw new Error('No Chromium was found; set CHROMIUM_PATH.');
  return found;
}
