import { isSupportedCountry } from 'libphonenumber-js/min';
import { expect, it } from 'vitest';
import { findPhones } from '@/utils/channels/phone/find-phones';
import { PHONE_LINES } from './phone-lines';
import { TRICKY_PHONE_LINES } from './tricky-phone-lines';

const lines = [...PHONE_LINES, ...TRICKY_PHONE_LINES].map(([countries, text, numbers, heading = '']) => ({
  countries,
  text,
  numbers,
  heading,
}));

it.each(lines)('$countries: $text', ({ countries, text, numbers, heading }) => {
  const expected = countries.split(' ').filter((code) => isSupportedCountry(code));
  const found = findPhones(text, expected, heading);
  expect(found.map(({ value }) => value)).toEqual(numbers);
  for (const { at, display } of found) expect(text.slice(at).startsWith(display)).toBe(true);
});

it.each([
  ['8-495-123-45-67, доб. 112', '112'],
  ['8-495-123-45-67 (доб. 5)', '5'],
  ['+1 212 555 0142 ext. 204', '204'],
  ['+1 212 555 0142 x12', '12'],
  ['+49 30 1234567 Durchwahl 15', '15'],
  ['+48 22 123 45 67 wew. 3', '3'],
  ['+1 212 555 0142', ''],
])('extension of %s', (text, extension) => {
  expect(findPhones(text, ['RU'])[0]?.extension).toBe(extension);
});
