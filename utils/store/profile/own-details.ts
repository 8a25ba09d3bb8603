import * as v from 'valibot';
import { PROFILE_FIELDS, SHARED_FIELDS } from '@/utils/model/forms/profile-fields';
import { identifierSchema } from '@/utils/profile/profile';
import { database } from '@/utils/store/database';
import { allProfiles } from './profile-store';

const OWN_FIELDS = PROFILE_FIELDS.filter((field) => !SHARED_FIELDS.includes(field));

/** Everything saved that tells who somebody is, of all profiles, the numbers companies know them by included; each once. */
export async function ownDetails(): Promise<string[]> {
  const profiles = await allProfiles();
  const rows: unknown[] = await database.identifiers.toArray();
  const numbers = rows.flatMap((row) => (v.is(identifierSchema, row) ? [row.value] : []));
  const values = profiles.flatMap(({ values: own }) => OWN_FIELDS.map((field) => own[field]));
  return [...new Set([...values, ...numbers].filter((value) => value.trim() !== ''))];
}
