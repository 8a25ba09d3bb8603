import Dexie from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openDatabase, database as own } from '@/utils/store/database';
import { readRow } from '@/utils/store/read-rows';
import { removeRequest } from '@/utils/store/requests/remove-request';
import { MIGRATIONS, TABLE_NAMES, TABLES, type TableName } from '@/utils/store/tables';
import { OLDEST_ROWS } from './oldest-rows';

const definitions = TABLE_NAMES.map((name) => ({ name, ...TABLES[name] }));
/** The row as the database gives it back: with the number that it gave it itself. */
const stored = (name: TableName, id: string) => ({
  ...(name === 'timeline' && { id: 1 }),
  ...OLDEST_ROWS[name](id),
});
/** Names of the details that a row has now and had not when its table came. */
const added = (before: object, now: object) => Object.keys(now).filter((field) => !(field in before));
const without = (row: object, field: string) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

async function fill(ids: readonly string[]): Promise<void> {
  for (const name of TABLE_NAMES) for (const id of ids) await own.table(name).add(OLDEST_ROWS[name](id));
}

describe('the registry', () => {
  it('names the tables that there are, by their keys, from the version on that brought them', () => {
    const opened = own.tables.map(({ name, schema }) => [name, schema.primKey.name]);
    expect(Object.fromEntries(opened)).toEqual(Object.fromEntries(definitions.map(({ name, key }) => [name, key])));
    for (const { name, since } of definitions) {
      const tables = (version: number) => {
        const dexie = new Dexie('never-opened');
        for (const migrate of MIGRATIONS.slice(0, version)) migrate(dexie);
        return dexie.tables.map((table) => table.name);
      };
      expect(tables(since), name).toContain(name);
      expect(tables(since - 1), name).not.toContain(name);
    }
  });

  it('numbers its migrations in order', () => {
    const versions = MIGRATIONS.map((_, index) => {
      const dexie = new Dexie('never-opened');
      for (const migrate of MIGRATIONS.slice(0, index + 1)) migrate(dexie);
      return dexie.verno;
    });
    expect(versions).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(definitions)('says to which request a row of $name belongs, where the row says so', ({ row, request }) => {
    if ('requestId' in row.entries) expect(request).not.toBeNull();
  });
});

describe.each(TABLE_NAMES)('a row of %s', (name) => {
  it('that the release wrote which brought the table is read', () => {
    expect(readRow(name, stored(name, 'r'))).toMatchObject(stored(name, 'r'));
  });

  it('that lacks any one detail that came later is read, complete', () => {
    const oldest = stored(name, 'r');
    const now = v.parse(v.looseObject({}), readRow(name, oldest));
    for (const field of added(oldest, now)) expect(readRow(name, without(now, field))).toEqual(now);
    for (const [part, value] of Object.entries(now)) {
      const before: unknown = Reflect.get(oldest, part);
      if (!isObject(value) || !isObject(before)) continue;
      for (const field of added(before, value)) {
        expect(readRow(name, { ...now, [part]: without(value, field) })).toEqual(now);
      }
    }
  });
});

describe('removing a request', () => {
  it('takes every row of its own away, in every table, and no other', async () => {
    await fill(['r', 'other']);
    const kept = await Promise.all(TABLE_NAMES.map((name) => own.table(name).count()));
    expect(kept).toEqual(TABLE_NAMES.map(() => 2));
    await removeRequest('r');
    for (const { name, request } of definitions) {
      const rows: unknown[] = await own.table(name).toArray();
      const expected = request === null ? ['r', 'other'] : ['other'];
      expect(rows, name).toHaveLength(expected.length);
      for (const id of expected) expect(rows, name).toContainEqual(expect.objectContaining(OLDEST_ROWS[name](id)));
    }
  });

  it('takes rows away that cannot be read, too', async () => {
    for (const { name, request } of definitions) {
      if (request === null) continue;
      const row = OLDEST_ROWS[name]('r');
      const kept = Object.entries(row).filter(([field]) => field === TABLES[name].key || field === request);
      await own.table(name).add({ ...Object.fromEntries(kept), newer: true });
    }
    await removeRequest('r');
    expect(await Promise.all(own.tables.map((table) => table.count()))).toEqual(own.tables.map(() => 0));
  });
});

it('is brought from any earlier version to this one with every row of its time, read', async () => {
  for (const release of MIGRATIONS.keys()) {
    const name = `every-row-from-${release}`;
    const old = new Dexie(name);
    for (const migrate of MIGRATIONS.slice(0, release + 1)) migrate(old);
    const then = definitions.filter(({ since }) => since <= release + 1);
    for (const table of then) await old.table(table.name).add(OLDEST_ROWS[table.name]('r'));
    old.close();
    const now = openDatabase(name);
    for (const table of then) {
      const [row] = await now.table(table.name).toArray();
      expect(readRow(table.name, row), table.name).toMatchObject(stored(table.name, 'r'));
    }
    now.close();
  }
});
