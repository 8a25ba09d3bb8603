import type { Page } from 'puppeteer-core';
import type * as v from 'valibot';
import { evaluate } from './evaluate';

const OPEN = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rowsOf = (store) => settled(database.transaction(store).objectStore(store).getAll());
  // Opening what is not there yet would make it, without the product's stores.
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'casebook');
  const database = isThere ? await settled(indexedDB.open('casebook')) : null;`;

/**
 * Runs the body of an async function in a page of the extension with its database, past the product's own code. The body sees `database`
 * (`null` where the extension has stored nothing yet), `rowsOf(store)` and `settled(request)`.
 * @param data what the code sees as `data`; must survive JSON
 */
export function inDatabase<S extends v.GenericSchema>(
  page: Page,
  schema: S,
  code: string,
  data: unknown = null,
): Promise<v.InferOutput<S>> {
  return evaluate(
    page,
    schema,
    `${OPEN} try { return await (async () => { ${code} })(); } finally { database?.close(); }`,
    data,
  );
}
