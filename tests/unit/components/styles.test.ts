import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

const files = (ending: RegExp) =>
  readdirSync(join(ROOT, 'components'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(ROOT, 'components', name))
    .filter((name) => ending.test(name));

const short = (name: string) => name.slice(ROOT.length + 1);
const read = (name: string) => readFileSync(name, 'utf8');

/** Classes that a style sheet declares: those of its selectors, none from values or comments. */
function declared(sheet: string): string[] {
  const selectors =
    read(sheet)
      .replace(/\/\*.*?\*\//gs, '')
      .match(/[^{};]+(?=\{)/g) ?? [];
  return selectors.flatMap((selector) => [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name));
}

interface Use {
  component: string;
  sheet: string;
  /** `null` where it is chosen while running. */
  name: string | null;
}

function usesIn(component: string): Use[] {
  const source = read(component);
  const body = source.replace(/^import .*;$/gm, '');
  return [...source.matchAll(/^import (\w+) from '([^']+\.module\.css)';$/gm)].flatMap(([, local = '', path = '']) => {
    const sheet = path.startsWith('@/') ? join(ROOT, path.slice(2)) : join(dirname(component), path);
    const uses = [...body.matchAll(new RegExp(String.raw`\b${local}(?:\.(\w+)|\[)`, 'g'))];
    return uses.map(([, name]) => ({ component: short(component), sheet: short(sheet), name: name ?? null }));
  });
}

const sheets = files(/\.module\.css$/).map(short);
const uses = files(/\.tsx?$/).flatMap(usesIn);
const classesOf = new Map(sheets.map((sheet) => [sheet, new Set(declared(join(ROOT, sheet)))]));

it('has every class that a component names', () => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(uses.filter(({ sheet, name }) => name !== null && !classesOf.get(sheet)?.has(name))).toEqual([]);
});

it('names classes where a reader finds them', () => {
  expect(uses.filter(({ name }) => name === null)).toEqual([]);
});

it('has no class that no component names', () => {
  const named = new Set(uses.map(({ sheet, name }) => `${sheet} ${name}`));
  const unused = sheets.flatMap((sheet) => [...(classesOf.get(sheet) ?? [])].map((name) => `${sheet} ${name}`));
  expect(unused.filter((each) => !named.has(each))).toEqual([]);
});

it('has no class outside the modules', () => {
  expect(
    files(/\.css$/)
      .filter((name) => !name.endsWith('.module.css'))
      .map(short),
  ).toEqual(['components/styles/base.css']);
  expect(declared(join(ROOT, 'components/styles/base.css'))).toEqual([]);
  expect(
    files(/\.tsx$/)
      .filter((name) => /className="|className=\{[`']/.test(read(name)))
      .map(short),
  ).toEqual([]);
});
