import * as v from 'valibot';
import type { IdentifierType } from '@/utils/model/forms/control-types';
import { PROFILE_FIELDS, SHARED_FIELDS } from '@/utils/model/forms/profile-fields';
import { EMPTY_PROFILE_VALUES, type Identifier, MAX_FIELD, type Profile } from '@/utils/profile/profile';
import { database } from '@/utils/store/database';
import { readRows } from '@/utils/store/read-rows';

const OWN_FIELDS = PROFILE_FIELDS.filter((field) => !SHARED_FIELDS.includes(field));

/** All profiles, oldest first. */
export async function allProfiles(): Promise<Profile[]> {
  // Not by the index: a damaged row may be missing in it, and would not be counted.
  const rows = await database.profiles.toArray();
  return readRows('profiles', rows).sort((one, other) => one.createdAt - other.createdAt);
}

export async function createProfile(label: string): Promise<Profile> {
  return database.transaction('rw', database.profiles, async () => {
    const last = (await allProfiles()).at(-1);
    // Two made within one millisecond, or after the clock was set back, keep the order they were made in.
    const now = Math.max(Date.now(), (last?.createdAt ?? 0) + 1);
    const profile: Profile = {
      id: crypto.randomUUID(),
      label,
      values: { ...EMPTY_PROFILE_VALUES },
      createdAt: now,
      updatedAt: now,
    };
    await database.profiles.add(profile);
    return profile;
  });
}

/** Saves one detail at a time, so that two open pages never undo each other's edits. What is too long to be read again is cut. */
export async function saveProfileValue(id: string, field: keyof Profile['values'], value: string): Promise<void> {
  await database.profiles.update(id, { [`values.${field}`]: value.slice(0, MAX_FIELD), updatedAt: Date.now() });
}

export async function renameProfile(id: string, label: string): Promise<void> {
  await database.profiles.update(id, { label: label.slice(0, MAX_FIELD), updatedAt: Date.now() });
}

/** Removes a profile and the numbers companies know it by; requests made with it stay. */
export async function removeProfile(id: string): Promise<void> {
  await database.transaction('rw', database.profiles, database.identifiers, async () => {
    await database.profiles.delete(id);
    await database.identifiers.filter((row) => v.is(v.object({ profileId: v.literal(id) }), row)).delete();
  });
}

/** The numbers by which a company knows the person of a profile. */
export async function identifiersFor(site: string, profileId: string): Promise<Identifier[]> {
  return readRows('identifiers', await database.identifiers.where({ site, profileId }).toArray());
}

/** Keeps, changes or (with `''`) removes one number. */
export async function saveIdentifier(site: string, profileId: string, type: IdentifierType, value: string): Promise<void> {
  await database.transaction('rw', database.identifiers, async () => {
    const existing = (await identifiersFor(site, profileId)).find((row) => row.type === type);
    if (value.trim() === '') {
      if (existing) await database.identifiers.delete(existing.id);
      return;
    }
    const id = existing?.id ?? crypto.randomUUID();
    await database.identifiers.put({ id, site, profileId, type, value: value.slice(0, MAX_FIELD), updatedAt: Date.now() });
  });
}

/** Everything saved that tells who somebody is, of all profiles, the numbers companies know them by included; each once. */
export async function ownDetails(): Promise<string[]> {
  const profiles = await allProfiles();
  const numbers = readRows('identifiers', await database.identifiers.toArray()).map(({ value }) => value);
  const values = profiles.flatMap(({ values: own }) => OWN_FIELDS.map((field) => own[field]));
  return [...new Set([...values, ...numbers].filter((value) => value.trim() !== ''))];
}
