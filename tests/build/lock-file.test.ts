import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boolean, object, optional, parse, record, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/built';

const packageSchema = object({
  integrity: optional(string()),
  resolved: optional(string()),
  hasInstallScript: optional(boolean(), false),
  optionalDependencies: optional(record(string(), string()), {}),
});
const lockSchema = object({ packages: record(string(), packageSchema) });
const manifestSchema = object({ allowScripts: optional(record(string(), boolean()), {}) });

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

describe.each([
  // Whoever adds one here has read the script: it runs on every machine that installs the project.
  { folder: '.', mayRun: [] },
  { folder: 'tests/sites', mayRun: [] },
  { folder: 'scripts/lint', mayRun: [] },
  { folder: 'scripts/store', mayRun: [] },
])('the lock file in $folder', ({ folder, mayRun }) => {
  const { packages } = parse(lockSchema, read(folder, 'package-lock.json'));
  const { allowScripts } = parse(manifestSchema, read(folder, 'package.json'));
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const names = new Set(installed.map(([path]) => nameOf(path)));

  it('tells of every package what bytes it has', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('names no registry: everybody installs from their own', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the programs of every platform: npm ci refuses a lock file that lacks some', () => {
    const wanted = installed.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('lets no package run a script on installation beyond the allowed ones', () => {
    const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect([...new Set(running)].sort()).toEqual(Object.keys(allowScripts).sort());
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(mayRun);
  });
});
