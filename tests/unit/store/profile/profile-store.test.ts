import { describe, expect, it } from 'vitest';
import { PROFILE_FIELDS } from '@/utils/model/forms/profile-fields';
import { EMPTY_PROFILE_VALUES } from '@/utils/profile/profile';
import { database } from '@/utils/store/database';
import {
  allProfiles,
  createProfile,
  identifiersFor,
  ownDetails,
  removeProfile,
  renameProfile,
  saveIdentifier,
  saveProfileValue,
} from '@/utils/store/profile/profile-store';

describe('profiles', () => {
  it('are made, named and filled one detail at a time', async () => {
    const me = await createProfile('Me');
    await createProfile('Mother');
    await Promise.all([saveProfileValue(me.id, 'email', 'a@example.org'), saveProfileValue(me.id, 'tel', '+79123456789')]);
    await renameProfile(me.id, 'Myself');
    const profiles = await allProfiles();
    expect(profiles.map(({ label }) => label)).toEqual(['Myself', 'Mother']);
    expect(profiles[0]?.values).toMatchObject({ email: 'a@example.org', tel: '+79123456789', 'family-name': '' });
  });

  it('stay in the order they were made in, however fast', async () => {
    const labels = Array.from({ length: 20 }, (_, index) => `Profile ${index}`);
    for (const label of labels) await createProfile(label);
    expect((await allProfiles()).map(({ label }) => label)).toEqual(labels);
  });

  it('go with the numbers companies know them by', async () => {
    const me = await createProfile('Me');
    const other = await createProfile('Other');
    await saveIdentifier('shop.example', me.id, 'order-number', '1');
    await saveIdentifier('shop.example', other.id, 'order-number', '2');
    await removeProfile(me.id);
    expect(await allProfiles()).toHaveLength(1);
    expect(await identifiersFor('shop.example', me.id)).toEqual([]);
    expect(await identifiersFor('shop.example', other.id)).toMatchObject([{ value: '2' }]);
  });
});

describe('a profile stored before there was a field', () => {
  it.each(PROFILE_FIELDS)('is a profile without %s', async (field) => {
    const { id } = await createProfile('Me');
    for (const each of PROFILE_FIELDS) await saveProfileValue(id, each, `my ${each}`);
    const { [field]: _, ...older } = (await allProfiles())[0]?.values ?? EMPTY_PROFILE_VALUES;
    await database.table('profiles').update(id, { values: older });
    expect((await allProfiles()).map(({ values }) => values)).toEqual([{ ...older, [field]: '' }]);
    await saveProfileValue(id, field, 'new');
    expect((await allProfiles())[0]?.values).toEqual({ ...older, [field]: 'new' });
  });

  it('has all fields, empty, where it had none', async () => {
    const { id } = await createProfile('Me');
    await database.table('profiles').update(id, { values: {} });
    expect((await allProfiles())[0]?.values).toEqual(EMPTY_PROFILE_VALUES);
  });
});

describe('identifiers', () => {
  it('are one of a kind for each site and profile; an empty one is none', async () => {
    await saveIdentifier('shop.example', 'p', 'order-number', 'A-1');
    await saveIdentifier('shop.example', 'p', 'order-number', 'A-2');
    await saveIdentifier('shop.example', 'p', 'account-number', '77');
    await saveIdentifier('bank.example', 'p', 'order-number', 'B-1');
    const values = (await identifiersFor('shop.example', 'p')).map(({ type, value }) => [type, value]);
    expect(Object.fromEntries(values)).toEqual({ 'order-number': 'A-2', 'account-number': '77' });
    await saveIdentifier('shop.example', 'p', 'order-number', ' ');
    expect((await identifiersFor('shop.example', 'p')).map(({ type }) => type)).toEqual(['account-number']);
  });
});

describe('own details', () => {
  it('are what tells who somebody is, of every profile, each once', async () => {
    const me = await createProfile('Me');
    const work = await createProfile('Work');
    for (const { id } of [me, work]) await saveProfileValue(id, 'family-name', 'Fairweather');
    await saveProfileValue(work.id, 'email', 'ann@work.example');
    await saveProfileValue(me.id, 'country', 'GB');
    await saveProfileValue(me.id, 'address-level2', 'London');
    await saveIdentifier('shop.example', me.id, 'account-number', 'KD-482');
    expect(await ownDetails()).toEqual(['Fairweather', 'ann@work.example', 'KD-482']);
  });
});
