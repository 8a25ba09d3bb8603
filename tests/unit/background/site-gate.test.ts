import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { joinChats } from '@/utils/background/chats/join-chats';
import { messageHandlers } from '@/utils/background/message-handlers';
import { onSiteQuieted } from '@/utils/background/quiet-site';
import { siteModeAt } from '@/utils/background/site-mode-at';
import { listen, type MessageSender } from '@/utils/messaging/listen';
import type { MessageData, NameFor } from '@/utils/messaging/protocol';
import { setSiteMode } from '@/utils/store/profile/site-rule-store';
import { allRequests } from '@/utils/store/requests/request-store';
import { chatMemoryOf } from '@/utils/tabs/chat-memory-store';
import { chatsOf } from '@/utils/tabs/chats-store';
import { findingsOf, storeFindings } from '@/utils/tabs/findings-store';
import { frameChatsOf, storeFrameChat } from '@/utils/tabs/frame-chat-store';
import { pendingOf, storePending } from '@/utils/tabs/pending-store';
import { frame, surface } from '../chat/find/readings';
import { fakeFrame } from '../fakes';

const SITE = 'shop.example';
const tab = { id: 1, url: 'https://www.shop.example/a' };
const origin: MessageSender = { id: fakeBrowser.runtime.id, tab, frameId: 0, url: 'https://shop.example/a' };
/** A frame of another company within the page: the page's site decides. */
const inner = { ...origin, frameId: 4, url: 'https://desk.example/form' };
const hello = { promising: true, startedAt: 1 };
const reading = { declaredLanguage: 'en', title: '', sample: '', forms: [] };
const read = { documentKey: 'key', opaqueOrigin: false, reading };
const submission = { submissionId: 's', documentKey: 'key', formId: 'f', subject: '', text: 'x', pageTitle: '', segments: [] };
/** As a page says it, by the way that every message takes. */
async function say<N extends NameFor<'background'>>(name: N, data: MessageData<N>, sender: MessageSender): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const heard: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ name, data }, sender as never, resolve);
  return heard.includes(true) ? promise : undefined;
}
let inject: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  listen('background', messageHandlers, siteModeAt);
  inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
});

it.each(['off', 'asked'] as const)('a page of a site that is %s is not looked at, nor a frame in it', async (mode) => {
  await setSiteMode(SITE, mode);
  await say('page.hello', hello, origin);
  await say('page.hello', hello, inner);
  expect(inject).not.toHaveBeenCalled();
  await setSiteMode(SITE, 'on');
  await say('page.hello', hello, inner);
  expect(inject).toHaveBeenCalledOnce();
});

it('what an agent still says of a site that is off is not kept', async () => {
  await setSiteMode(SITE, 'off');
  const window = { messages: [], atEnd: true };
  expect(await say('chat.seen', { documentKey: 'key', sent: ['Hi'], window }, inner)).toEqual({ ok: false, code: 'site-off' });
  expect(await say('page.read', read, inner)).toEqual({ ok: false, code: 'site-off' });
  await say('submission.started', submission, inner);
  expect([await findingsOf(1), await allRequests()]).toEqual([[], []]);
});

it('a site that waits to be asked is read once an agent was sent for', async () => {
  await setSiteMode(SITE, 'asked');
  await say('page.read', read, origin);
  await say('submission.started', submission, origin);
  expect([await findingsOf(1), await allRequests()]).toMatchObject([[{ tabId: 1 }], [{ site: SITE }]]);
});

it('turning a site off forgets what was found in its tabs, and in no other', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://www.shop.example/' });
  const other = await fakeBrowser.tabs.create({ url: 'https://bank.example/' });
  const [id = 0, otherId = 0] = [tab.id, other.id];
  await storeFindings(fakeFrame({ tabId: id }));
  await storeFindings(fakeFrame({ tabId: otherId }));
  await storePending({ tabId: id, submissionId: 's', site: SITE, submittedAt: Date.now(), knownNumbers: [] });
  await storeFrameChat(frame({ surfaces: [surface()] }, { tabId: id }));
  await joinChats(id);
  expect((await chatsOf(id)).chats).toHaveLength(1);
  await onSiteQuieted({ site: SITE });
  expect([await findingsOf(id), await pendingOf(id)]).toEqual([[], null]);
  expect([await frameChatsOf(id), (await chatsOf(id)).chats, await chatMemoryOf(id)]).toEqual([[], [], null]);
  expect(await findingsOf(otherId)).toHaveLength(1);
});
