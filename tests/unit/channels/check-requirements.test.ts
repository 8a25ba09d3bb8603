import { describe, expect, it } from 'vitest';
import { checkRequirements } from '@/utils/channels/check-requirements';
import { requirementsOf } from '@/utils/channels/requirements';
import { SERVICE_KINDS } from '@/utils/model/channels/service-kind';

const stateIn = (kind: (typeof SERVICE_KINDS)[number], id: string, numbers: string[], details: string[] = []) =>
  checkRequirements(requirementsOf(kind), new Set(numbers), new Set(details)).find((requirement) => requirement.id === id)
    ?.state;

describe('what is asked for', () => {
  it('is a number that is kept or missing', () => {
    expect(stateIn('shop', 'order-number', [])).toBe('missing');
    expect(stateIn('shop', 'order-number', ['order-number'])).toBe('there');
    expect(stateIn('telecom', 'account-or-contract', ['contract-number'])).toBe('there');
    expect(stateIn('telecom', 'account-or-contract', ['order-number'])).toBe('missing');
  });

  it('is a detail of the profile', () => {
    expect(stateIn('utilities', 'address', [], ['street-address'])).toBe('there');
    expect(stateIn('utilities', 'address', [], ['email'])).toBe('missing');
  });

  it('is a secret, which nothing kept can stand for', () => {
    for (const id of ['identity', 'code-word', 'card-last-four']) {
      expect(stateIn('bank', id, ['account-number', 'contract-number', 'order-number'], ['given-name'])).toBe('at-hand');
    }
    expect(stateIn('public-services', 'signed-in', [])).toBe('at-hand');
  });

  it('is something for every kind of service, each thing once', () => {
    const asked = SERVICE_KINDS.map((kind) => ({ kind, ids: requirementsOf(kind).map(({ id }) => id) }));
    expect(asked.filter(({ ids }) => ids.length === 0 || new Set(ids).size !== ids.length)).toEqual([]);
  });
});
