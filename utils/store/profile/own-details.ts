import * as v from 'valibot';
import { identifierSchema } from '@/utils/profile/profile';
import { database } from '@/utils/store/database';
import { allProfiles } from './profile-store';

/** What thousands share says nothing about a person. */
const SHARED: ReadonlySet<string> = new Set(['country', 'address-level1', 'address-level2']);

/** Everything saved that tells who somebody is, of all profiles, the numbers companies know them by included; each once. */
export async function ownDetails(): Promise<string[]> {
  const profiles = await allProfiles();
  const rows: unknown[] = await database.identifiers.toArray();
  const numbers = rows.flatMap((row) => (v.is(identifierSchema, row) ? [row.value] : []));
  const values = profiles.flatMap(({ values: own }) =>
    Object.entries(own).flatMap(([field, value]) => (SHARED.has(field) ? [] : [value])),
  );
  return [...new Set([...values, ...numbers].filter((value) => value.trim() !== ''))];
}
