import * as v from 'valibot';
import type { TableName } from '@/utils/store/tables';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';
import { until } from './until';

const STORE = `
  if (!database) return false;
  const change = database.transaction(Object.keys(data), 'readwrite');
  await Promise.all(Object.entries(data).flatMap(([table, rows]) => rows.map((row) => settled(change.objectStore(table).put(row)))));
  return true;`;

/** Puts rows into tables, past the product's own code, as soon as that has made them. */
export async function storeRows({ desk }: TestBrowser, rows: Partial<Record<TableName, readonly object[]>>): Promise<void> {
  await until('the database', () => inDatabase(desk, v.boolean(), STORE, rows));
}
