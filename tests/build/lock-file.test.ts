import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boolean, object, optional, parse, record, string } from 'valibot';
import { expect, it } from 'vitest';
import { ROOT } from './support/built';

const packageSchema = object({
  integrity: optional(string()),
  hasInstallScript: optional(boolean(), false),
  optionalDependencies: optional(record(string(), string()), {}),
});
const { packages } = parse(
  object({ packages: record(string(), packageSchema) }),
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')),
);

const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';
const installed = Object.entries(packages).filter(([path]) => path !== '');
const names = new Set(installed.map(([path]) => nameOf(path)));

/** Whoever adds one here has read the script: it runs on every machine that installs the project. */
const MAY_RUN_ON_INSTALL = ['esbuild'];

it('tells of every package what bytes it has', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

it('holds the programs of every platform: npm ci refuses a lock file that lacks some', () => {
  const wanted = installed.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

it('lets no package run a script on installation beyond the allowed ones', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect([...new Set(running)].sort()).toEqual(MAY_RUN_ON_INSTALL);
});
