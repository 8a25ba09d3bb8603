import { expect, it } from 'vitest';
import { checkProfileValue } from '@/utils/profile/check-profile-value';

it.each([
  ['email', 'ann@example.org', null],
  ['email', ' ann@example.org ', null],
  ['email', 'ann@example', 'email'],
  ['email', '', null],
  ['tel', '+44 20 7183 8750', null],
  ['tel', '+7 912 345-67-89', null],
  ['tel', '020 7183 8750', 'tel'],
  ['tel', '+44 20', 'tel'],
  ['postal-code', 'anything', null],
] as const)('says of %s %j: %s', (field, value, slip) => {
  expect(checkProfileValue(field, value)).toBe(slip);
});
