import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageHandlers } from '@/utils/background/message-handlers';
import { answerTo, listen, type MessageSender } from '@/utils/messaging/listen';
import { protocol } from '@/utils/messaging/protocol';

const self = { id: 'casebook', baseUrl: 'chrome-extension://casebook/' };
const panel: MessageSender = { id: self.id, url: `${self.baseUrl}sidepanel.html` };
const page: MessageSender = { id: self.id, url: 'https://shop.example/', tab: { id: 7 }, frameId: 0 };
const siteModeAt = async () => 'on' as const;
const hello = { name: 'page.hello', data: { promising: true, startedAt: 1 } };

describe('answerTo', () => {
  it('hands a message that fits to its handler and answers with what that gives', async () => {
    const handler = vi.fn(() => ({ access: 'granted' }));
    const answer = answerTo({ name: 'tab.attend', data: { tabId: 3 } }, panel, { self, handlers: { 'tab.attend': handler } });
    await expect(answer).resolves.toEqual({ ok: true, value: { access: 'granted' } });
    expect(handler).toHaveBeenCalledWith({ tabId: 3 }, panel);
  });

  it('says by a code what went wrong in a handler, and none of its words', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = new Error('anna@example.org', { cause: new DOMException('', 'QuotaExceededError') });
    const answer = answerTo(hello, page, { self, siteModeAt, handlers: { 'page.hello': () => Promise.reject(full) } });
    await expect(answer).resolves.toEqual({ ok: false, code: 'storage-full' });
  });

  it.each([
    ['a message from somebody who may not send it', hello, panel],
    ['a message only the panel may send, from a page', { name: 'tab.attend', data: { tabId: 3 } }, page],
    ['data that does not fit', { name: 'page.hello', data: { promising: 'yes' } }, page],
    ['a name nobody knows', { name: 'constructor', data: {} }, page],
    ['something else altogether', 'hello', page],
  ])('ignores %s', (_, raw, sender) => {
    const handler = vi.fn();
    const handlers = { 'page.hello': handler, 'tab.attend': handler, constructor: handler };
    expect(answerTo(raw, sender, { self, siteModeAt, handlers })).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it('drops keys no schema knows', async () => {
    const handler = vi.fn();
    const handlers = { 'page.hello': handler };
    await answerTo({ name: 'page.hello', data: { ...hello.data, tabId: 99 } }, page, { self, siteModeAt, handlers });
    expect(handler).toHaveBeenCalledWith(hello.data, page);
  });

  it('never throws, whatever comes', () => {
    const handlers = Object.fromEntries(Object.keys(protocol).map((name) => [name, () => undefined]));
    const names = fc.constantFrom(...Object.keys(protocol), '__proto__', 'toString');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ name: names, data: fc.anything() })), (raw) => {
        for (const sender of [page, panel]) answerTo(raw, sender, { self, siteModeAt, handlers });
      }),
    );
  });
});

describe('listen', () => {
  it('registers one listener and takes it off again', () => {
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    const stop = listen('background', messageHandlers, siteModeAt);
    expect(add).toHaveBeenCalledTimes(1);
    const [listener] = add.mock.calls[0] ?? [];
    expect(listener && fakeBrowser.runtime.onMessage.hasListener(listener)).toBe(true);
    stop();
    expect(listener && fakeBrowser.runtime.onMessage.hasListener(listener)).toBe(false);
  });

  it('answers later what is meant for it, and leaves the rest to others', async () => {
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    const stop = listen('background', { ...messageHandlers, 'tab.attend': async () => ({ access: 'granted' }) }, siteModeAt);
    const heard = add.mock.calls[0]?.[0] as (raw: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
    const own = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/sidepanel.html')}` };
    const respond = vi.fn();
    expect(heard({ name: 'tab.attend', data: { tabId: 3 } }, own, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: { access: 'granted' } }));
    for (const raw of [{ name: 'other' }, 'text', { name: 'agent.ping' }]) expect(heard(raw, own, respond)).toBeUndefined();
    expect(respond).toHaveBeenCalledTimes(1);
    stop();
  });
});
