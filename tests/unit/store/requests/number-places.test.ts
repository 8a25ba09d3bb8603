import { expect, it } from 'vitest';
import { placesOf, rememberPlace, searchable } from '@/utils/store/requests/number-places';

it('remembers each place of a site once, the last one found first', async () => {
  await rememberPlace('shop.example', 'page', 'Your case number is 4821 now', '4821');
  await rememberPlace('shop.example', 'page', 'Reference 4822', '4822');
  await rememberPlace('shop.example', 'page', 'Your case number is 4823 now', '4823');
  await rememberPlace('shop.example', 'typed', null, '4824');
  await rememberPlace('bank.example', 'page', 'Reference 7', '7');
  const places = await placesOf('shop.example');
  expect(places.map(({ source, before }) => [source, before])).toHaveLength(3);
  expect(places.filter(({ source }) => source === 'typed')).toMatchObject([{ before: '', behind: '' }]);
  expect(places.filter(({ before }) => /case number is/.test(before))).toHaveLength(1);
  // One that was typed says nothing of where to look.
  expect(searchable(places)).toHaveLength(2);
});
