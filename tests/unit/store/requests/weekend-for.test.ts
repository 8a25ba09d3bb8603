import { expect, it } from 'vitest';
import { createProfile, saveProfileValue } from '@/utils/store/profile/profile-store';
import { weekendFor } from '@/utils/store/requests/weekend-for';

const days = async (site: string, profileId?: string) => [...(await weekendFor({ site, profileId: profileId ?? null }))];

it('is that of the company, else of the profile of the request, else of the first, else of the browser', async () => {
  expect(await days('shop.example')).toEqual([6, 7]);
  const me = await createProfile('Me');
  const mother = await createProfile('Mother');
  await saveProfileValue(me.id, 'country', 'EG');
  await saveProfileValue(mother.id, 'country', 'IN');
  expect(await days('shop.example')).toEqual([5, 6]);
  expect(await days('shop.example', 'gone')).toEqual([5, 6]);
  expect(await days('shop.example', mother.id)).toEqual([7]);
  expect(await days('shop.de', mother.id)).toEqual([6, 7]);
});
