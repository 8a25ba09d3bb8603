import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COMPONENTS } from '@/tests/sites/components/components';
import { cellsSchema, matrixOf } from './components/matrix';

// Writes docs/components.md from what the last end-to-end tests wrote down.

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const cellsOf = (browser: string) => v.parse(cellsSchema, read(`.cache/test/components-${browser}.json`));
const versionOf = (name: string) =>
  v.parse(v.object({ version: v.string() }), read(`tests/sites/node_modules/${name}/package.json`)).version;

const packages = COMPONENTS.flatMap((component) => component.packages);
const versions = Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
const results = { Chromium: cellsOf('chromium'), Firefox: cellsOf('firefox') };
writeFileSync(join(ROOT, 'docs/components.md'), matrixOf(COMPONENTS, results, versions));
