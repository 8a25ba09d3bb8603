import { expect, it } from 'vitest';
import { ownDetails } from '@/utils/store/profile/own-details';
import { createProfile, saveIdentifier, saveProfileValue } from '@/utils/store/profile/profile-store';

it('is what tells who somebody is, of every profile, each once', async () => {
  const me = await createProfile('Me');
  const work = await createProfile('Work');
  for (const { id } of [me, work]) await saveProfileValue(id, 'family-name', 'Fairweather');
  await saveProfileValue(work.id, 'email', 'ann@work.example');
  await saveProfileValue(me.id, 'country', 'GB');
  await saveProfileValue(me.id, 'address-level2', 'London');
  await saveIdentifier('shop.example', me.id, 'account-number', 'KD-482');
  expect(await ownDetails()).toEqual(['Fairweather', 'ann@work.example', 'KD-482']);
});
