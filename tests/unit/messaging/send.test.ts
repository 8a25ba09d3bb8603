import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askFrame, NoAnswerError, RemoteError } from '@/utils/messaging/send';

const answerWith = (answer: unknown) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => answer);

describe('ask', () => {
  it('gives the answer', async () => {
    answerWith({ ok: true, value: { access: 'granted' } });
    await expect(ask('tab.attend', { tabId: 1 })).resolves.toEqual({ access: 'granted' });
  });

  it.each([[undefined], [null], ['granted'], [{ ok: 'yes' }]])('takes %j for no answer', async (answer) => {
    answerWith(answer);
    await expect(ask('tab.attend', { tabId: 1 })).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('does not believe an answer of another shape', async () => {
    answerWith({ ok: true, value: { access: 'perhaps' } });
    await expect(ask('tab.attend', { tabId: 1 })).rejects.toThrow();
  });

  it('passes on what the other side says went wrong', async () => {
    answerWith({ ok: false, error: 'the page has changed since' });
    await expect(ask('tab.attend', { tabId: 1 })).rejects.toEqual(new RemoteError('the page has changed since'));
  });

  it('takes a tab that is gone for no answer', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    const asked = askFrame({ tabId: 1, frameId: 0 }, 'agent.ping', undefined);
    await expect(asked).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('accepts the null that JSON makes of nothing', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ({ ok: true, value: null }));
    await expect(askFrame({ tabId: 1, frameId: 0 }, 'agent.scan', undefined)).resolves.toBeUndefined();
  });
});
