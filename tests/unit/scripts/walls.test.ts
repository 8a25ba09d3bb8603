import { describe, expect, it } from 'vitest';
import { findBreaches, roomOf } from '../../../scripts/walls/find-breaches';
import { type Module, readModule } from '../../../scripts/walls/read-module';
import { ROOMS } from '../../../scripts/walls/rooms';
import { withRoomsTable } from '../../../scripts/walls/rooms-table';

const probe = (path: string, specifier: string): Module => ({
  path: `${path}/probe.ts`,
  imports: [{ specifier, isType: false }],
  exports: [],
});
const pairs = ROOMS.flatMap((from) => ROOMS.filter((to) => to !== from).map((to) => ({ from, to })));
const PACKAGES = ['dexie', 'html2canvas', 'react', 'webextension-polyfill', 'wxt/browser', 'node:fs'];

describe('the walls between rooms', () => {
  it('hold every room to what it uses', () => {
    const asked = pairs.map(({ from, to }) => ({
      from: from.path,
      to: to.path,
      isAllowed: from.uses.includes(to.path),
      breaches: findBreaches([probe(from.path, `@/${to.path}/some`)], ROOMS),
    }));
    expect(asked.filter(({ isAllowed, breaches }) => breaches.length !== (isAllowed ? 0 : 1))).toEqual([]);
  });

  it('hold every room to its packages', () => {
    const asked = ROOMS.flatMap(({ path, packages }) =>
      PACKAGES.map((name) => ({
        path,
        name,
        isAllowed: packages.includes(name),
        breaches: findBreaches([probe(path, name)], ROOMS),
      })),
    );
    expect(asked.filter(({ isAllowed, breaches }) => breaches.length !== (isAllowed ? 0 : 1))).toEqual([]);
  });

  it('no pure room reaches a room that is not', () => {
    const places = new Map(ROOMS.map(({ path, runs }) => [path, runs]));
    const pure = ROOMS.filter(({ runs }) => runs === 'anywhere');
    expect(pure.flatMap(({ uses }) => uses).filter((path) => places.get(path) !== 'anywhere')).toEqual([]);
  });

  it('no room of pages reaches what only the extension has', () => {
    const extension = new Set(ROOMS.filter(({ runs }) => /extension|own pages|background/.test(runs)).map(({ path }) => path));
    const paged = ROOMS.filter(({ runs }) => runs === 'page');
    expect(paged.flatMap(({ uses }) => uses).filter((path) => extension.has(path))).toEqual([]);
  });

  it('a room may not use one below it', () => {
    const [first, second] = ROOMS;
    if (!first || !second) throw new Error('There are rooms.');
    expect(findBreaches([], [{ ...first, uses: [second.path] }, second])).toEqual([
      `the table: ${first.path} uses ${second.path}, which does not stand before it`,
    ]);
  });

  it('a module stands in a room, the inner one of two', () => {
    expect(findBreaches([probe('utils/somewhere', '@/utils/text/words')], ROOMS)).toEqual([
      'utils/somewhere/probe.ts stands in no room',
    ]);
    expect(roomOf('utils/capture/camera/picker.ts', ROOMS)?.path).toBe('utils/capture/camera');
  });

  it('finds circles of values and lets circles of types be', () => {
    const circle = (isType: boolean): Module[] => [
      { path: 'utils/text/a.ts', imports: [{ specifier: './b', isType }], exports: [] },
      { path: 'utils/text/b.ts', imports: [{ specifier: '@/utils/text/a', isType: false }], exports: [] },
    ];
    expect(findBreaches(circle(false), ROOMS)).toHaveLength(2);
    expect(findBreaches(circle(true), ROOMS)).toEqual([]);
  });

  it('finds a name that stands twice', () => {
    const modules = ['utils/text/a.ts', 'utils/dom/b.ts'].map((path) => ({ path, imports: [], exports: ['same'] }));
    expect(findBreaches(modules, ROOMS)).toEqual(['same is exported by utils/text/a.ts and utils/dom/b.ts']);
  });
});

describe('reading a module', () => {
  it('reads every kind of import and export', () => {
    const source = `
      import type { A } from './types';
      import { type B, c } from '@/utils/text/words';
      import './effect';
      export { d } from './again';
      export * from './all';
      export const e = import('./late');
      export type F = A | B;
      export default c;
    `;
    expect(readModule('utils/text/x.tsx', source)).toEqual({
      path: 'utils/text/x.tsx',
      imports: [
        { specifier: './types', isType: true },
        { specifier: '@/utils/text/words', isType: false },
        { specifier: './effect', isType: false },
        { specifier: './again', isType: false },
        { specifier: './all', isType: false },
        { specifier: './late', isType: false },
      ],
      exports: ['d', 'e', 'F'],
    });
  });

  it('says which file cannot be read', () => {
    expect(() => readModule('utils/text/x.ts', 'import {')).toThrow('utils/text/x.ts');
  });
});

it('the table is written between its marks and nowhere else', () => {
  const page = 'before\n<!-- rooms: npm run check:walls -- --write -->\nformer rows\n<!-- end of rooms -->\nafter';
  const written = withRoomsTable(page, ROOMS);
  expect(written).toMatch(/^before\n<!-- rooms.*\n\| room \|/);
  expect(written).toMatch(/\|\n<!-- end of rooms -->\nafter$/);
  expect(written).not.toContain('former rows');
  expect(withRoomsTable(written, ROOMS)).toBe(written);
  expect(() => withRoomsTable('no marks', ROOMS)).toThrow('no place');
});
