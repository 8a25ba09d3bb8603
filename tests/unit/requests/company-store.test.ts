import { expect, it } from 'vitest';
import type { Channel } from '@/utils/channels/channel';
import { chooseService, companyOf, rememberPage } from '@/utils/requests/company-store';

const SITE = 'northwind.example';
const channel = (value: string, pageUrl: string): Channel => ({
  kind: 'phone',
  value,
  display: value,
  label: '',
  note: '',
  extension: '',
  pageUrl,
  pageTitle: '',
  certainty: 1,
});

it('adds what another page says, and forgets what a page says no more', async () => {
  await rememberPage(SITE, 'https://northwind.example/a', [channel('+1', 'https://northwind.example/a')], 'shop');
  await rememberPage(SITE, 'https://northwind.example/b', [channel('+2', 'https://northwind.example/b')], 'other');
  await rememberPage(
    SITE,
    'https://northwind.example/a?visit=2',
    [channel('+3', 'https://northwind.example/a?visit=2')],
    'shop',
  );
  const company = await companyOf(SITE);
  expect(company?.channels.map(({ value }) => value)).toEqual(['+3', '+2']);
  expect(company?.service).toBe('shop');
});

it('keeps the kind of service that the person has chosen', async () => {
  await chooseService(SITE, 'insurance');
  await rememberPage(SITE, 'https://northwind.example/', [], 'bank');
  expect((await companyOf(SITE))?.service).toBe('insurance');
});

it('knows nothing of a site that was never opened', async () => {
  expect(await companyOf('elsewhere.example')).toBeNull();
});
