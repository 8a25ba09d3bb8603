import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser, requireBrowser } from '@/scripts/browsers';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  for (const variable of ['CASEBOOK_FIREFOX', 'FIREFOX_BIN']) vi.stubEnv(variable, '');
  vi.stubEnv('PATH', ['', folder].join(delimiter));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

it('finds a browser by its usual name on the PATH', () => {
  const firefox = program('firefox');
  expect(findBrowser('firefox')).toBe(firefox);
});

it('takes the program that a variable names before any other', () => {
  program('firefox');
  const own = program('my-firefox');
  vi.stubEnv('CASEBOOK_FIREFOX', own);
  expect(findBrowser('firefox')).toBe(own);
});

it('takes neither a folder nor a file that cannot be run for a browser', () => {
  mkdirSync(join(folder, 'firefox-esr'));
  writeFileSync(join(folder, 'firefox'), '');
  expect(findBrowser('firefox') ?? '').not.toContain(folder);
});

// Elsewhere a browser may stand in a usual place that no PATH leads to.
it.runIf(process.platform === 'linux')('says what to do where there is no browser and none can be installed', () => {
  expect(() => requireBrowser('firefox')).toThrow('name its program in CASEBOOK_FIREFOX');
});
