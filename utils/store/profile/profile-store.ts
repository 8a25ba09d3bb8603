import * as v from 'valibot';
import type { IdentifierType } from '@/utils/model/forms/control-types';
import { EMPTY_PROFILE_VALUES, type Identifier, identifierSchema, type Profile, profileSchema } from '@/utils/profile/profile';
import { database } from '@/utils/store/database';

/** All profiles, oldest first. Rows that do not fit the schema are left out; one that lacks a newer field has `''` there. */
export async function allProfiles(): Promise<Profile[]> {
  const rows = await database.profiles.orderBy('createdAt').toArray();
  return rows.flatMap((row) => {
    const profile = v.safeParse(profileSchema, row);
    return profile.success ? [profile.output] : [];
  });
}

export async function createProfile(label: string): Promise<Profile> {
  return database.transaction('rw', database.profiles, async () => {
    const last = await database.profiles.orderBy('createdAt').last();
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

/** Saves one detail at a time, so that two open pages never undo each other's edits. */
export async function saveProfileValue(id: string, field: keyof Profile['values'], value: string): Promise<void> {
  await database.profiles.update(id, { [`values.${field}`]: value, updatedAt: Date.now() });
}

export async function renameProfile(id: string, label: string): Promise<void> {
  await database.profiles.update(id, { label, updatedAt: Date.now() });
}

/** Removes a profile and the numbers companies know it by; requests made with it stay. */
export async function removeProfile(id: string): Promise<void> {
  await database.transaction('rw', database.profiles, database.identifiers, async () => {
    await database.profiles.delete(id);
    await database.identifiers.filter((row) => row.profileId === id).delete();
  });
}

/** The numbers by which a company knows the person of a profile. */
export async function identifiersFor(site: string, profileId: string): Promise<Identifier[]> {
  const rows = await database.identifiers.where({ site, profileId }).toArray();
  return rows.flatMap((row) => (v.is(identifierSchema, row) ? [row] : []));
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
    await database.identifiers.put({ id, site, profileId, type, value, updatedAt: Date.now() });
  });
}
