import * as v from 'valibot';
import { type Row, TABLES, type TableName } from './tables';
import { warnUnreadable } from './warn-unreadable';

/**
 * The rows of a table that can be read, complete. One that cannot is logged and stays in the database as it is, for a release that can;
 * `countUnreadable` tells the person how many there are.
 */
export function readRows<Name extends TableName>(name: Name, rows: readonly unknown[]): Row<Name>[] {
  return rows.flatMap((row) => readRow(name, row) ?? []);
}

/** One row of a table; `undefined` where there is none, or none that can be read. */
export function readRow<Name extends TableName>(name: Name, row: unknown): Row<Name> | undefined {
  if (row === undefined) return undefined;
  const { success, output, issues } = v.safeParse(TABLES[name].row, row);
  if (success) return output;
  warnUnreadable(name, issues);
  return undefined;
}

/** Is there a row that cannot be read? It is not to be written over. */
export function isUnreadable(name: TableName, row: unknown): boolean {
  return row !== undefined && !v.is(TABLES[name].row, row);
}
