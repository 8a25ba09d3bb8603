import Dexie from 'dexie';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { EMPTY_PROFILE_VALUES, profileSchema } from '@/utils/profile/profile';
import { openDatabase } from '@/utils/store/database';
import { MIGRATIONS } from '@/utils/store/tables';

it('keeps what version 1 held, gives profiles a day of birth, and makes room for decisions', async () => {
  const name = 'from-version-1';
  const old = new Dexie(name);
  for (const migrate of MIGRATIONS.slice(0, 1)) migrate(old);
  const { bday: _, ...values } = { ...EMPTY_PROFILE_VALUES, email: 'a@example.org' };
  await old.table('profiles').add({ id: 'p', label: 'Me', values, createdAt: 1, updatedAt: 2 });
  await old.table('identifiers').add({ id: 'i', site: 'shop.example', profileId: 'p', type: 'order-number', value: '7' });
  await old.table('timeline').add({ requestId: 'r', at: 5, kind: 'drafted', detail: '' });
  old.close();

  const database = openDatabase(name);
  const profile = v.parse(profileSchema, await database.profiles.get('p'));
  expect(profile.values).toEqual({ ...EMPTY_PROFILE_VALUES, email: 'a@example.org' });
  expect(await database.identifiers.count()).toBe(1);
  expect(await database.timeline.toArray()).toMatchObject([{ id: 1, kind: 'drafted' }]);
  await database.siteRules.put({ site: 'shop.example', mode: 'off', updatedAt: 1 });
  expect([await database.siteRules.count(), await database.corrections.count()]).toEqual([1, 0]);
  database.close();
});
