import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findingsOf, forgetFrame, forgetTab, storeFindings, watchFindings } from '@/utils/tabs/findings-store';
import { fakeFrame as findings } from '../fakes';

describe('findings of a tab', () => {
  it('keeps each frame apart, top frame first', async () => {
    await storeFindings(findings({ frameId: 8 }));
    await storeFindings(findings({ frameId: 0, title: 'Top' }));
    await storeFindings(findings({ tabId: 11, title: 'Other tab' }));
    expect((await findingsOf(1)).map(({ frameId }) => frameId)).toEqual([0, 8]);
  });

  it('leaves out what does not parse', async () => {
    await fakeBrowser.storage.session.set({ 'findings:1:0': { forms: 'many' } });
    expect(await findingsOf(1)).toEqual([]);
  });

  it('forgets a frame, what is older than a new document, and everything', async () => {
    await storeFindings(findings({ frameId: 0, scannedAt: 100 }));
    await storeFindings(findings({ frameId: 5, scannedAt: 300 }));
    await storeFindings(findings({ frameId: 6, scannedAt: 300 }));
    await forgetTab(1, 200);
    expect((await findingsOf(1)).map(({ frameId }) => frameId)).toEqual([5, 6]);
    await forgetFrame(1, 5);
    expect((await findingsOf(1)).map(({ frameId }) => frameId)).toEqual([6]);
    await forgetTab(1);
    expect(await findingsOf(1)).toEqual([]);
  });

  it('tells of changes to its own tab only, until stopped', async () => {
    const changed = vi.fn();
    const stop = watchFindings(1, changed);
    await storeFindings(findings({ tabId: 11 }));
    expect(changed).not.toHaveBeenCalled();
    await storeFindings(findings({ tabId: 1 }));
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await storeFindings(findings({ tabId: 1, title: 'again' }));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
