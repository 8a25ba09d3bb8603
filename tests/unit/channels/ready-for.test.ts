import { describe, expect, it } from 'vitest';
import { papersFor, readyFor } from '@/utils/channels/ready-for';
import { SERVICE_KINDS } from '@/utils/model/channels/service-kind';

describe('what to have ready', () => {
  it('is what is needed first, then what can only be had at hand', () => {
    expect(readyFor('bank')).toEqual(['identity', 'code-word', 'name', 'card-last-four']);
    expect(readyFor('shop')).toEqual(['order-number', 'name']);
  });

  it('is something for every kind of service, each once', () => {
    const ready = SERVICE_KINDS.map((service) => ({ service, ids: readyFor(service) }));
    expect(ready.filter(({ ids }) => ids.length === 0 || new Set(ids).size !== ids.length)).toEqual([]);
  });

  it('of papers and secrets is what nothing kept stands for', () => {
    expect(papersFor('bank')).toEqual(['identity', 'code-word', 'card-last-four']);
    expect(papersFor('shop')).toEqual([]);
  });
});
