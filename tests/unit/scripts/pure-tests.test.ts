import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pureTests } from '@/scripts/test/pure-tests';

let root = '';
const TEST = 'tests/unit/words.test.ts';

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'casebook-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a unit test', () => {
  it.each([
    ['imports plain text alone', `import { words } from '@/utils/words';`, 'export const words = 1;'],
    ['takes no more than types from a page', `import type { Panel } from 'react';`, ''],
    ['tells of pages in a comment alone', '// document.title is not read\nexport {};', ''],
    [
      'imports what names types of a page alone',
      `import { words } from '@/utils/words';`,
      'export const words = (e: Element) => e;',
    ],
  ])('is pure that %s', (_, test, imported) => {
    write({ [TEST]: test, 'utils/words.ts': imported });
    expect(pureTests(root)).toEqual([TEST]);
  });

  it.each([
    ['reads a page', 'document.title;', ''],
    ['imports what reads a page', `import { words } from '@/utils/words';`, 'export const words = document.title;'],
    ['imports what keeps something', `import {\n  words,\n} from '@/utils/words';`, `import Dexie from 'dexie';`],
    ['passes on what needs the browser', `import { words } from '@/utils/words';`, `export { browser } from 'wxt/browser';`],
    ['changes a module for whoever comes after it', `vi.mock('@/utils/words');`, ''],
  ])('is not that %s', (_, test, imported) => {
    write({ [TEST]: test, 'utils/words.ts': imported });
    expect(pureTests(root)).toEqual([]);
  });

  it('may go round in a circle', () => {
    write({ [TEST]: `import '@/utils/words';`, 'utils/words.ts': `import './more';`, 'utils/more.ts': `import './words';` });
    expect(pureTests(root)).toEqual([TEST]);
  });
});
