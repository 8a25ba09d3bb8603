import * as v from 'valibot';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';

const READ = `const calls = await rowsOf('calls');
  return calls.find(({ requestId, operator }) => requestId === null && operator === 'Anna')?.id ?? null;`;

/** The call to Anna that is going on, straight from the database. */
export function openCallId({ desk }: TestBrowser): Promise<string | null> {
  return inDatabase(desk, v.nullable(v.string()), READ);
}
