import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerNumber } from '@/utils/store/requests/numbers';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { hasWaiting, requestForNumber, waitingRequests } from '@/utils/store/requests/waiting-requests';

/** Sends a request to a site at a moment, ms since the epoch. */
async function send(submissionId: string, at: number, site = 'shop.example'): Promise<string> {
  vi.setSystemTime(at);
  const page = { site, pageUrl: `https://${site}/help`, pageTitle: 'Help' };
  return (await recordSubmission(page, { submissionId, subject: '', text: `Dear ${submissionId}` })).id;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('a number belongs to', () => {
  it('the newest request of the site that waits for one', async () => {
    await send('a', 1_000);
    const newest = await send('b', 3_000);
    await send('c', 2_000);
    await send('d', 9_000, 'other.example');
    expect(await requestForNumber('shop.example')).toMatchObject({ id: newest });
    const order = (await waitingRequests()).map(({ submittedAt }) => submittedAt);
    expect(order).toEqual([9_000, 3_000, 2_000, 1_000]);
  });

  it('an older one that waits rather than a newer one that has its number', async () => {
    const waiting = await send('a', 1_000);
    await send('b', 2_000);
    await registerNumber('b', '4711', '');
    expect(await requestForNumber('shop.example')).toMatchObject({ id: waiting });
  });

  it('the newest of the site where none waits: its number was wrong', async () => {
    await send('a', 1_000);
    const newest = await send('b', 2_000);
    await registerNumber('a', '1', '');
    await registerNumber('b', '2', '');
    expect(await hasWaiting()).toBe(false);
    expect(await requestForNumber('shop.example')).toMatchObject({ id: newest });
  });

  it('elsewhere to the only one that waits, and to none of several', async () => {
    const only = await send('a', 1_000);
    expect(await hasWaiting()).toBe(true);
    expect(await requestForNumber('mail.example')).toMatchObject({ id: only });
    await send('b', 2_000);
    expect(await requestForNumber('mail.example')).toBeNull();
  });
});
