import { expect, it } from 'vitest';
import { allCountryNames, countryCode, countryName } from '@/utils/profile/country';

it.each([
  ['germany', 'DE'],
  [' Россия ', 'RU'],
  ['FR', 'FR'],
  ['Middle-earth', 'Middle-earth'],
])('keeps %j as %j', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

it.each([
  ['DE', 'en', 'Germany'],
  ['de', 'ru', 'Германия'],
  ['ZZ', 'en', 'ZZ'],
  ['Middle-earth', 'en', 'Middle-earth'],
  ['', 'en', ''],
])('calls %j in %s %j', (country, language, name) => {
  expect(countryName(country, language)).toBe(name);
});

it('lists all 249 countries in the order of the alphabet', () => {
  const names = allCountryNames('ru');
  expect(new Set(names).size).toBe(249);
  expect(names[0]).toBe('Австралия');
});
