import { expect, it } from 'vitest';
import type { Channel } from '@/utils/model/channels/channel';
import { chooseService, companyOf, rememberPage } from '@/utils/store/companies/company-store';
import { database } from '@/utils/store/database';

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

/** As it was stored before it was kept how clearly a page tells the kind of service. */
const old = { site: SITE, service: 'shop' as const, serviceSetByPerson: false, updatedAt: 1 };

it('adds what another page says, and forgets what a page says no more', async () => {
  await rememberPage(SITE, 'https://northwind.example/a', [channel('+1', 'https://northwind.example/a')], 'shop', 4);
  await rememberPage(SITE, 'https://northwind.example/b', [channel('+2', 'https://northwind.example/b')], 'other', 0);
  await rememberPage(
    SITE,
    'https://northwind.example/a?visit=2',
    [channel('+3', 'https://northwind.example/a?visit=2')],
    'shop',
    4,
  );
  const company = await companyOf(SITE);
  expect(company?.channels.map(({ value }) => value)).toEqual(['+3', '+2']);
  expect(company?.service).toBe('shop');
});

it('believes the page that tells the kind of service most clearly', async () => {
  await rememberPage(SITE, 'https://northwind.example/', [], 'bank', 12);
  await rememberPage(SITE, 'https://northwind.example/cover', [], 'insurance', 5);
  expect((await companyOf(SITE))?.service).toBe('bank');
  await rememberPage(SITE, 'https://northwind.example/about', [], 'insurance', 30);
  expect((await companyOf(SITE))?.service).toBe('insurance');
});

it('keeps the kind of service that the person has chosen', async () => {
  await chooseService(SITE, 'insurance');
  await rememberPage(SITE, 'https://northwind.example/', [], 'bank', 9);
  expect((await companyOf(SITE))?.service).toBe('insurance');
});

it('goes on with what an older Casebook remembered', async () => {
  await database.table('companies').put({ ...old, channels: [] });
  await rememberPage(SITE, 'https://northwind.example/', [], 'bank', 3);
  expect(await companyOf(SITE)).toMatchObject({ service: 'bank', serviceScore: 3 });
});

it('knows nothing of a site that was never opened', async () => {
  expect(await companyOf('elsewhere.example')).toBeNull();
});
