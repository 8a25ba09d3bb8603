import { database } from '@/utils/store/database';
import { TABLE_NAMES, TABLES } from '@/utils/store/tables';

/** The tables whose rows belong to a request, each with the index that says to which. */
const OWNED = TABLE_NAMES.flatMap((name) => {
  const { request } = TABLES[name];
  return request === null ? [] : [{ table: database.table(name), index: request }];
});

/** What a transaction that may remove a request has to hold. */
export const REQUEST_TABLES = OWNED.map(({ table }) => table);

/** Removes a request with everything that belongs to it, readable or not. */
export async function removeRequest(id: string): Promise<void> {
  await database.transaction('rw', REQUEST_TABLES, () =>
    Promise.all(OWNED.map(({ table, index }) => table.where(index).equals(id).delete())),
  );
}
