import { describe, expect, it } from 'vitest';
import { papersFor, readyFor } from '@/utils/channels/ready-for';
import { SERVICE_KINDS } from '@/utils/model/channels/service-kind';

describe('what to have ready', () => {
  it('is what is needed first, then what can only be had at hand', () => {
    expect(readyFor('bank')).toEqual(['identity', 'code-word', 'name', 'card-last-four']);
    expect(readyFor('shop')).toEqual(['order-number', 'name']);
  });

  it.each(SERVICE_KINDS)('is something for %s, each once', (service) => {
    const ready = readyFor(service);
    expect(ready.length).toBeGreaterThan(0);
    expect(new Set(ready).size).toBe(ready.length);
  });

  it('of papers and secrets is what nothing kept stands for', () => {
    expect(papersFor('bank')).toEqual(['identity', 'code-word', 'card-last-four']);
    expect(papersFor('shop')).toEqual([]);
  });
});
