import Dexie, { type IDType, type InsertType, type Table } from 'dexie';
import { MIGRATIONS, type Row, type TABLES, type TableName } from './tables';

const DATABASE_NAME = 'casebook';

/** Rows come as `unknown`: they may be of any release, or damaged, and are read with `readRows` only. */
type RowTable<RowType, Key extends keyof RowType> = Table<unknown, IDType<RowType, Key>, InsertType<RowType, Key>>;

export type CasebookDatabase = Dexie & {
  [Name in TableName]: RowTable<Row<Name>, (typeof TABLES)[Name]['key'] & keyof Row<Name>>;
};

/**
 * Everything the person owns. Opened by extension pages and the background only: in a content script IndexedDB would be the page's
 * own (dexie#233). Every version is a file of its own in `versions/`, with a test that starts from the data of those before.
 */
export function openDatabase(name = DATABASE_NAME): CasebookDatabase {
  // Without Dexie's cache: one live query that is run anew fails the others that share its cached answer, and they stay as they were
  // (dexie#1727); it also shows what is not stored yet (dexie#1813).
  const dexie = new Dexie(name, { cache: 'disabled' });
  for (const migrate of MIGRATIONS) migrate(dexie);
  // Dexie makes its table properties when versions are declared; a test holds them against the registry.
  return dexie as CasebookDatabase;
}

export const database = openDatabase();
