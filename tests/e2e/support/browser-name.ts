import type { BrowserName } from '@/scripts/browsers';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** The browser this run of the tests is for; the projects of vitest.config.ts set it. */
export function browserName(): BrowserName {
  const name = process.env.CASEBOOK_BROWSER;
  const known = NAMES.find((candidate) => candidate === name);
  if (!known) throw new Error(`CASEBOOK_BROWSER is ${name ?? 'not set'}; it must be one of ${NAMES.join(', ')}.`);
  return known;
}
