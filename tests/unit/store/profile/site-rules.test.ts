import { expect, it } from 'vitest';
import { allSiteRules, setSiteMode, siteModeOf } from '@/utils/store/profile/site-rule-store';

it('a site is looked at unless the person has said otherwise', async () => {
  expect(await siteModeOf('shop.example')).toBe('on');
  await setSiteMode('shop.example', 'off');
  await setSiteMode('bank.example', 'asked');
  expect([await siteModeOf('shop.example'), await siteModeOf('bank.example')]).toEqual(['off', 'asked']);
  expect((await allSiteRules()).map(({ site }) => site)).toEqual(['bank.example', 'shop.example']);
  await setSiteMode('shop.example', 'on');
  expect((await allSiteRules()).map(({ site }) => site)).toEqual(['bank.example']);
});
