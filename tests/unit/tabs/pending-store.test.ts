import { describe, expect, it } from 'vitest';
import { forgetPending, pendingOf, storePending } from '@/utils/tabs/pending-store';

const pending = { tabId: 3, submissionId: 's', site: 'shop.example', submittedAt: 1_000, knownNumbers: ['77'] };

describe('what a tab waits for', () => {
  it('is kept until it is over', async () => {
    await storePending(pending);
    expect(await pendingOf(3, 2_000)).toEqual(pending);
    expect(await pendingOf(4, 2_000)).toBeNull();
    // For half an hour after it was sent.
    expect(await pendingOf(3, 1_000 + 30 * 60_000)).toEqual(pending);
    expect(await pendingOf(3, 1_001 + 30 * 60_000)).toBeNull();
    await forgetPending(3);
    expect(await pendingOf(3, 2_000)).toBeNull();
  });
});
