import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

const READ = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('casebook'));
  const calls = await settled(database.transaction('calls').objectStore('calls').getAll());
  database.close();
  return calls.find(({ requestId, operator }) => requestId === null && operator === 'Anna')?.id ?? null;`;

/** The call to Anna that is going on, straight from the database. */
export function openCallId({ desk }: TestBrowser): Promise<string | null> {
  return evaluate(desk, v.nullable(v.string()), READ);
}
