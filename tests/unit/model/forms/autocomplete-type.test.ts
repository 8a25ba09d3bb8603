import { describe, expect, it } from 'vitest';
import { autocompleteType } from '@/utils/model/forms/autocomplete-type';

describe('autocompleteType', () => {
  it.each([
    ['email', 'email'],
    ['section-a shipping street-address', 'street-address'],
    ['shipping address-line1', 'street-address'],
    ['home tel-national', 'tel'],
    ['current-password', 'password'],
    ['username webauthn', 'username'],
    ['cc-csc', 'payment-card'],
    ['off', null],
    ['other', null],
    ['constructor', null],
    ['', null],
  ])('%s → %s', (attribute, type) => {
    expect(autocompleteType(attribute)).toBe(type);
  });
});
