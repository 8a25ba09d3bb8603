import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from './support/built';

/* What the pure rooms are compiled with knows the language and nothing of pages, browsers and Node: probes that use those fail. */

const FOLDER = join(ROOT, '.cache/pure-rooms');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function compile(name: string, source: string): string {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.ts`), source);
  const config = { extends: '../../tsconfig.anywhere.json', include: ['../../utils/anywhere.d.ts', `${name}.ts`] };
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(config));
  const { stdout } = spawnSync(process.execPath, [TSC, '-p', join(FOLDER, `${name}.json`)], { encoding: 'utf8' });
  return stdout;
}

it.each([
  ['document', 'export const title = document.title;'],
  ['window', 'export const width = window.innerWidth;'],
  ['element', 'export const tag = (element: HTMLElement) => element.tagName;'],
  ['browser', 'export const id = browser.runtime.id;'],
  ['process', 'export const here = process.cwd();'],
  ['node', "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');"],
  ['timers', 'setTimeout(() => undefined, 1);'],
])('%s is unknown there', (name, source) => {
  expect(compile(name, source)).toContain('error TS');
});

it('the language and what every context has are known', () => {
  const source =
    "export const where = new URL('https://a.example').hostname.normalize('NFKD');\nexport const id = crypto.randomUUID();";
  expect(compile('known', source)).toBe('');
});
