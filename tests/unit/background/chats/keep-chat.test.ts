import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChatSeen } from '@/utils/background/chats/keep-chat';
import { onSubmission } from '@/utils/background/submissions';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { SeenMessage } from '@/utils/model/chat/chat-message';
import { beginConversation, dropConversation } from '@/utils/store/requests/chat-request';
import { conversationsOf, messagesOf } from '@/utils/store/requests/conversation-store';
import { candidatesOf } from '@/utils/store/requests/number-candidates';
import { picturesOf } from '@/utils/store/requests/picture-store';
import { allRequests } from '@/utils/store/requests/request-store';
import { refuseChat } from '@/utils/tabs/chat-refusal-store';
import { storeChats } from '@/utils/tabs/chats-store';
import { pendingOf } from '@/utils/tabs/pending-store';

const origin = { tabId: 5, frameId: 3, url: 'https://chat.example/frame', tabUrl: 'https://shop.example/help' };
const chat: ChatFinding = {
  id: 'chat1',
  vendor: 'rocketchat',
  state: 'conversation',
  score: 0.9,
  launcher: null,
  panel: null,
  composer: { frameId: 3, documentKey: 'd', elementId: 'c1', maxLength: null, fileInput: null, log: null },
  form: null,
};
const said = (text: string, side: SeenMessage['side'] = 'company'): SeenMessage => ({
  token: text,
  side,
  author: '',
  text,
  time: '',
  attachments: [],
});
const seen = (sent: string[], ...messages: SeenMessage[]) => ({ documentKey: 'd', sent, window: { messages, atEnd: true } });
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const stored = async () => {
  const [request] = await allRequests();
  const [conversation] = request ? await conversationsOf(request.id) : [];
  return { request, conversation, texts: (conversation ? await messagesOf(conversation.id) : []).map(({ text }) => text) };
};

beforeEach(async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 5, windowId: 1, active: true, title: 'Help' } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab').mockResolvedValue(PNG as never);
  await storeChats(5, { chats: [chat], links: [] });
});

describe('a chat', () => {
  it('is not kept before the person has said something', async () => {
    await onChatSeen(seen([], said('Hello')), origin);
    expect(await allRequests()).toEqual([]);
  });

  it('is kept from their first word, as a request of the site, with what was said before', async () => {
    await onChatSeen(seen(['I was charged twice'], said('Hello'), said('I was charged twice', 'person')), origin);
    const { request, conversation, texts } = await stored();
    expect(request).toMatchObject({
      state: 'submitted',
      channel: 'chat',
      site: 'shop.example',
      sentText: 'I was charged twice',
    });
    expect(conversation).toMatchObject({ origin: 'https://chat.example', name: 'Rocket.Chat', state: 'kept' });
    expect(texts).toEqual(['Hello', 'I was charged twice']);
  });

  it('goes on after a reload, in the same conversation', async () => {
    await onChatSeen(seen(['Hi'], said('Hello'), said('Hi', 'person')), origin);
    await onChatSeen(seen([], said('Hello'), said('Hi', 'person'), said('One moment')), { ...origin, frameId: 9 });
    expect((await stored()).texts).toEqual(['Hello', 'Hi', 'One moment']);
    expect(await allRequests()).toHaveLength(1);
  });

  it('that is no window of its own is kept only where it is asked for', async () => {
    await storeChats(5, {
      chats: [{ ...chat, vendor: null, composer: { ...chat.composer, frameId: 0 } } as ChatFinding],
      links: [],
    });
    const top = { ...origin, frameId: 0, url: origin.tabUrl };
    await onChatSeen(seen(['Hi friend'], said('Hi friend', 'person')), top);
    expect(await allRequests()).toEqual([]);
    await beginConversation({
      page: { site: 'shop.example', pageUrl: origin.tabUrl, pageTitle: '' },
      origin: 'https://shop.example',
      name: '',
    });
    await onChatSeen(seen([], said('Hi friend', 'person')), top);
    expect((await stored()).texts).toEqual(['Hi friend']);
  });

  it('stays forgotten once the person has said so, and on a site that is off', async () => {
    await onChatSeen(seen(['Hi'], said('Hi', 'person')), origin);
    await refuseChat(5, 'https://chat.example');
    await dropConversation((await stored()).conversation?.id ?? '');
    await onChatSeen(seen(['Hi', 'again'], said('Hi', 'person'), said('again', 'person')), origin);
    expect(await allRequests()).toEqual([]);
  });

  it('is the answer to the form before it', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no') as never);
    const form = { submissionId: 's', documentKey: 'd', formId: 'f', subject: '', text: 'Help', pageTitle: '', segments: [] };
    await onSubmission(form, origin);
    await onChatSeen(seen(['Hello?'], said('Hello?', 'person')), origin);
    expect(await allRequests()).toMatchObject([{ submissionId: 's', sentText: 'Help', channel: 'chat' }]);
    expect(await pendingOf(5)).toBeNull();
  });
});

describe('what the company says', () => {
  const hello = said('My order 4821-77 is late', 'person');

  it('gives the number, its sentence, a picture, and when an answer will come', async () => {
    const answer = said('Thank you. Your ticket number is CB-482913. We will answer within 24 hours.');
    await onChatSeen(seen([hello.text], hello, answer), origin);
    const { request } = await stored();
    expect(request).toMatchObject({ state: 'registered', ticketNumber: 'CB-482913' });
    expect(request?.ticketSentence).toContain('Your ticket number is CB-482913.');
    expect(request?.promise).toMatchObject({ amount: 24, unit: 'hour', text: 'We will answer within 24 hours.' });
    expect(request?.promise?.until).toBeGreaterThan(request?.createdAt ?? 0);
    expect((await picturesOf(request?.id ?? '')).map(({ kind }) => kind)).toEqual(['confirmation']);
  });

  it('gives no number that the person wrote themselves', async () => {
    await onChatSeen(seen([hello.text], hello, said('Your ticket number is 4821-77, isn’t it?')), origin);
    const { request } = await stored();
    expect(request?.ticketNumber).toBeNull();
    expect((await candidatesOf(request?.id ?? '')).map(({ value }) => value)).not.toContain('4821-77');
  });
});
