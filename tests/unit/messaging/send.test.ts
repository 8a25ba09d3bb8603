import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFrame } from '@/utils/messaging/ask-frame';
import { ask, NoAnswerError, RemoteError } from '@/utils/messaging/send';

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

  it('passes on the code with which the other side says why not', async () => {
    answerWith({ ok: false, code: 'storage-full' });
    const asked = ask('tab.attend', { tabId: 1 });
    await expect(asked).rejects.toBeInstanceOf(RemoteError);
    await expect(asked).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('takes a code that it does not know for no answer', async () => {
    answerWith({ ok: false, code: 'bad-weather' });
    await expect(ask('tab.attend', { tabId: 1 })).rejects.toBeInstanceOf(NoAnswerError);
  });

  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-agent'],
    ['No tab with id: 1.', 'page-gone'],
    ['Invalid tab ID: 1', 'page-gone'],
    ['The message port closed before a response was received.', 'page-gone'],
    ['something else', 'no-agent'],
  ])('takes “%s” for no answer, and says %s', async (words, code) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error(words));
    const asked = askFrame({ tabId: 1, frameId: 0 }, 'agent.ping', undefined);
    await expect(asked).rejects.toBeInstanceOf(NoAnswerError);
    await expect(asked).rejects.toMatchObject({ code });
  });

  it('accepts the null that JSON makes of nothing', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ({ ok: true, value: null }));
    await expect(askFrame({ tabId: 1, frameId: 0 }, 'agent.scan', undefined)).resolves.toBeUndefined();
  });
});
