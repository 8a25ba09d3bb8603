import { expect, it } from 'vitest';
import { defaultCountries } from '@/utils/channels/phone/default-countries';
import { makeReading } from './make-reading';

const first = (said: Parameters<typeof makeReading>[1], lines: string[] = [], spoken = 'en') =>
  defaultCountries(makeReading(lines, { language: '', ...said }), spoken)[0];

it.each([
  ['https://northwind.de/', 'DE'],
  ['https://northwind.co.uk/', 'GB'],
  ['https://onego.su/', 'RU'],
  ['https://xn--80aaa.xn--p1ai/', 'RU'],
  ['https://northwind.com.br/', 'BR'],
])('the zone of %s is that of %s', (url, country) => {
  expect(first({ url })).toBe(country);
});

it('takes zones that are used everywhere for none', () => {
  expect(first({ url: 'https://northwind.io/' })).toBe('US');
  expect(first({ url: 'https://onego.me/' }, [], 'ru')).toBe('RU');
});

it('goes by the region of the language, and not by its script', () => {
  expect(first({ language: 'en-GB' })).toBe('GB');
  expect(first({ language: 'de_AT' })).toBe('AT');
  expect(first({ language: 'sr-Latn-RS' })).toBe('RS');
});

it('goes by the address that structured data gives', () => {
  expect(first({ countries: ['pt'] })).toBe('PT');
  expect(first({ countries: ['Portugal'] })).toBe('US');
});

it('goes by the numbers that the page writes in full', () => {
  expect(first({}, ['Bruxelles +32 2 123 45 67', 'Gent +32 9 123 45 67'])).toBe('BE');
  expect(first({}, ['+1 212 555 0142'])).toBe('US');
});

it.each([
  ['from £4.99 a month', 'GB'],
  ['от 450 ₽', 'RU'],
  ['450 руб. в месяц', 'RU'],
  ['1 200 ₸', 'KZ'],
  ['from R$ 49', 'BR'],
])('goes by the money: %s', (text, country) => {
  expect(first({}, [text])).toBe(country);
});

it('ends with the countries that speak the language', () => {
  expect(defaultCountries(makeReading([], { language: 'de' }), 'de')).toEqual(['DE', 'AT', 'CH']);
});
