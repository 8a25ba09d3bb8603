import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '@/utils/model/chat/chat-message';
import { database } from '@/utils/store/database';
import {
  beginConversation,
  closeConversation,
  conversationText,
  dropConversation,
  keepPromise,
  submitChat,
} from '@/utils/store/requests/chat-request';
import {
  conversationsOf,
  keepWindow,
  keptConversation,
  messagesOf,
  textsOfConversations,
} from '@/utils/store/requests/conversation-store';
import { discardDraft, saveDraft } from '@/utils/store/requests/drafts';
import { registerNumber } from '@/utils/store/requests/numbers';
import { removeRequest } from '@/utils/store/requests/remove-request';
import { allRequests, draftOf, requestOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const origin = 'https://chat.example';
const place = { page, origin, name: 'Rocket.Chat' };
const said = (text: string, side: SeenMessage['side'] = 'company', change: Partial<SeenMessage> = {}): SeenMessage => ({
  token: text,
  side,
  author: '',
  text,
  time: '',
  attachments: [],
  ...change,
});
const seen = (...messages: SeenMessage[]) => ({ messages, atEnd: true });
const kinds = async (requestId: string) => (await timelineOf(requestId)).map(({ kind }) => kind);

describe('a conversation', () => {
  it('is kept with the draft of its site, message by message, and read in order', async () => {
    const draftId = await saveDraft(page, { message: { problem: 'Charged twice' } });
    const conversation = await beginConversation(place);
    expect(conversation.requestId).toBe(draftId);
    await keepWindow(conversation.id, seen(said('Hello')));
    const changed = await keepWindow(conversation.id, seen(said('Hello'), said('I was charged twice', 'person')));
    expect(changed.map(({ text }) => text)).toEqual(['I was charged twice']);
    await keepWindow(conversation.id, seen(said('Welcome'), said('Hello')));
    expect((await messagesOf(conversation.id)).map(({ text, position }) => [position, text])).toEqual([
      [0, 'Welcome'],
      [1, 'Hello'],
      [2, 'I was charged twice'],
    ]);
    expect(await keepWindow(conversation.id, seen(said('Hello')))).toEqual([]);
  });

  it('is found again after a reload by site and origin, until it is over', async () => {
    const conversation = await beginConversation(place);
    expect(await keptConversation(page.site, origin)).toEqual(conversation);
    expect(await keptConversation(page.site, 'https://other.example')).toBeNull();
    expect(await keptConversation('bank.example', origin)).toBeNull();
    expect(await keptConversation(page.site, origin, conversation.updatedAt + 25 * 3_600_000)).toBeNull();
    await closeConversation(conversation.id);
    expect(await keptConversation(page.site, origin)).toBeNull();
    expect(await keepWindow(conversation.id, seen(said('late')))).toEqual([]);
    expect(await kinds(conversation.requestId)).toEqual(['drafted', 'chat-kept', 'chat-ended']);
  });

  it('makes a request of the draft with the first word of the person, once', async () => {
    const conversation = await beginConversation(place);
    const request = await submitChat(conversation, page, 'I was charged twice');
    expect(request).toMatchObject({ id: conversation.requestId, state: 'submitted', sentText: 'I was charged twice' });
    expect(await requestOf(conversation.requestId)).toMatchObject({ channel: 'chat', submissionId: `chat-${conversation.id}` });
    await submitChat(conversation, page, 'and again');
    expect(await allRequests()).toMatchObject([{ sentText: 'I was charged twice' }]);
  });

  it('belongs to the request that the form before the chat became', async () => {
    const form = await recordSubmission(page, { submissionId: 's', subject: 'Refund', text: 'Please help' });
    const conversation = await beginConversation(place, form);
    await submitChat(conversation, page, 'Hello?');
    expect(await allRequests()).toMatchObject([{ id: form.id, channel: 'chat', sentText: 'Please help', submissionId: 's' }]);
  });

  it('moves to the draft that is sent, where the one it began with is gone', async () => {
    const conversation = await beginConversation(place);
    await keepWindow(conversation.id, seen(said('Hello')));
    await database.requests.update(conversation.requestId, { state: 'draft', site: 'elsewhere.example' });
    const request = await submitChat(conversation, page, 'Hi');
    expect(request?.id).not.toBe(conversation.requestId);
    expect((await conversationsOf(request?.id ?? ''))[0]?.id).toBe(conversation.id);
    expect((await messagesOf(conversation.id))[0]?.requestId).toBe(request?.id);
  });
});

describe('stopping and forgetting', () => {
  it('takes a request away that was nothing else', async () => {
    const conversation = await beginConversation(place);
    await submitChat(conversation, page, 'Hi');
    await keepWindow(conversation.id, seen(said('Hi', 'person')));
    await dropConversation(conversation.id);
    expect([
      await database.requests.count(),
      await database.chatMessages.count(),
      await database.conversations.count(),
    ]).toEqual([0, 0, 0]);
  });

  it('makes a prepared request a draft again, and leaves one with a number alone', async () => {
    await saveDraft(page, { message: { problem: 'Charged twice' } });
    const first = await beginConversation(place);
    await submitChat(first, page, 'Hi');
    await dropConversation(first.id);
    expect(await draftOf(page.site)).toMatchObject({ id: first.requestId, message: { problem: 'Charged twice' } });

    const second = await beginConversation(place);
    await submitChat(second, page, 'Hi');
    await registerNumber(`chat-${second.id}`, 'CB-1', 'Number CB-1');
    await dropConversation(second.id);
    expect(await requestOf(second.requestId)).toMatchObject({ state: 'registered', ticketNumber: 'CB-1' });
    expect(await conversationsOf(second.requestId)).toEqual([]);
  });

  it('goes with the request, whoever removes that', async () => {
    const one = await beginConversation(place);
    await keepWindow(one.id, seen(said('a')));
    await discardDraft(page.site);
    const two = await beginConversation(place);
    await keepWindow(two.id, seen(said('b')));
    await removeRequest(two.requestId);
    expect([await database.chatMessages.count(), await database.conversations.count()]).toEqual([0, 0]);
  });
});

it('keeps when an answer was promised, the later word, and says so once', async () => {
  const { requestId } = await beginConversation(place);
  const promise = { text: 'We answer within 24 hours.', amount: 24, unit: 'hour', until: 5 } as const;
  await keepPromise(requestId, promise);
  await keepPromise(requestId, { ...promise, until: 9 });
  expect((await requestOf(requestId))?.promise).toEqual(promise);
  await keepPromise(requestId, { text: 'In 2 days.', amount: 2, unit: 'day', until: 7 });
  expect((await requestOf(requestId))?.promise?.amount).toBe(2);
  expect((await kinds(requestId)).filter((kind) => kind === 'promised')).toHaveLength(2);
});

it('gives texts for the search and for a file', async () => {
  const { id, requestId } = await beginConversation(place);
  await keepWindow(
    id,
    seen(said('Hello', 'company', { author: 'Anna', time: '14:02' }), said('Look', 'person', { attachments: ['error.png'] })),
  );
  expect((await textsOfConversations()).get(requestId)).toBe('Anna\nHello\nLook\nerror.png');
  expect(conversationText(await messagesOf(id), { person: 'You', company: 'Company' })).toBe(
    '14:02 Anna:\nHello\n\nYou:\nLook\n[error.png]',
  );
});
