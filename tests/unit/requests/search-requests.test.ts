import { beforeEach, expect, it } from 'vitest';
import type { SupportRequest } from '@/utils/requests/request';
import { groupBySite, searchRequests } from '@/utils/requests/search-requests';
import { registerNumber } from '@/utils/store/requests/numbers';
import { allRequests } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';

let requests: SupportRequest[];
const found = (query: string) => searchRequests(requests, query).map(({ submissionId }) => submissionId);

beforeEach(async () => {
  const sites = { a: 'shop.example', b: 'bank.example', c: 'shop.example' };
  const texts = { a: 'Die Größe stimmt nicht', b: 'Списали дважды', c: 'Café closed' };
  for (const id of ['a', 'b', 'c'] as const) {
    const page = { site: sites[id], pageUrl: `https://${sites[id]}/`, pageTitle: 'Help' };
    await recordSubmission(page, { submissionId: id, subject: '', text: texts[id] });
  }
  await registerNumber('b', 'CB-100', 'Обращение CB-100 принято');
  requests = (await allRequests()).sort((one, other) => (one.submissionId ?? '').localeCompare(other.submissionId ?? ''));
});

it.each([
  ['', ['a', 'b', 'c']],
  ['cafe', ['c']],
  ['ДВАЖДЫ', ['b']],
  ['shop help', ['a', 'c']],
  ['cb-100 принято', ['b']],
  ['shop дважды', []],
])('finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it('finds what was said in a chat', () => {
  const [first] = requests;
  const said = new Map([[first?.id ?? '', 'Anna: Ваш заказ в пути']]);
  expect(searchRequests(requests, 'ЗАКАЗ shop', said)).toEqual([first]);
});

it('groups by site in the order given', () => {
  const groups = groupBySite(requests).map(({ site, requests: inSite }) => [site, inSite.length]);
  expect(groups).toEqual([
    ['shop.example', 2],
    ['bank.example', 1],
  ]);
});
