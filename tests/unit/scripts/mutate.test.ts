import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyMutant, findMutants } from '../../../scripts/mutate/find-mutants';
import { sample } from '../../../scripts/mutate/sample';
import { passesTests } from '../../../scripts/mutate/try-mutant';

const mutated = (source: string) => findMutants('x.ts', source).map((mutant) => applyMutant(source, mutant));

describe('findMutants', () => {
  it.each([
    ['const a = b === c;', ['const a = b !== c;']],
    ['const a = b && c;', ['const a = b || c;']],
    ['const a = b ?? c;', ['const a = b;']],
    ['const a = !b;', ['const a = b;']],
    ['const a = 5;', ['const a = 6;']],
    ["const a = 'x';", ["const a = '';"]],
    ["const a = '';", ["const a = 'mutant';"]],
    ['const a = b ? c : d;', ['const a = true ? c : d;', 'const a = false ? c : d;']],
    ['const a = b.trim();', ['const a = b;']],
    ['const a = () => b;', ['const a = () => undefined;']],
    ['function a() { return b; }', ['function a() {}', 'function a() { return undefined; }']],
  ])('%s', (source, expected) => {
    expect(mutated(source)).toEqual(expected);
  });

  it.each([
    "import { a } from './a';",
    "export type A = 'x' | 'y';",
    'interface A { b: 5 }',
    'const a = { b };',
    'const a = /x+/u;',
    'const a = (b: 5) => undefined as "x";',
  ])('leaves alone what is not run: %s', (source) => {
    expect(mutated(source).filter((text) => text !== source.replace(/=> .*;/, '=> undefined;'))).toEqual([]);
  });

  it('says where a mutant stands', () => {
    expect(findMutants('x.ts', 'const a = 1;\nconst b = 2;').map(({ line, change }) => `${line}: ${change}`)).toEqual([
      '1: 1 → 2',
      '2: 2 → 3',
    ]);
  });
});

it('a sample is the same for the same seed, and another for another', () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  const one = sample(items, 10, 1);
  expect(one).toHaveLength(10);
  expect(one).toEqual(sample(items, 10, 1));
  expect(one).toEqual(one.toSorted((a, b) => a - b));
  expect(one).not.toEqual(sample(items, 10, 2));
});

/** Two runs of Vitest beside this one. */
const TIMEOUT_MS = 240_000;

describe('passesTests', () => {
  const path = 'utils/text/words.ts';
  const tests = ['tests/unit/text/words.test.ts'];

  it(
    'says that tests pass without a mutant, and right after it that they notice one',
    async () => {
      expect(await passesTests(tests)).toBe(true);
      const mutant = findMutants(path, readFileSync(path, 'utf8')).find(({ replacement }) => replacement === '{}');
      if (!mutant) throw new Error('nothing to change');
      expect(await passesTests(tests, path, mutant)).toBe(false);
    },
    TIMEOUT_MS,
  );
});
