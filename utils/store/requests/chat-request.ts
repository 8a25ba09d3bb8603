import type { ChatMessage, Conversation } from '@/utils/requests/conversation';
import type { PageReference, SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import type { AnswerPromise } from '@/utils/tickets/promise-of';
import {
  addConversation,
  conversationOf,
  conversationsOf,
  endConversation,
  forgetConversation,
  keptConversations,
} from './conversation-store';
import { saveDraft } from './drafts';
import { removeRequest } from './remove-request';
import { draftOf, requestOf } from './request-store';
import { recordSubmission, returnToDraft } from './submissions';
import { addTimelineEntry } from './timeline';

/** Begins what a submission begins for a form. */
const submissionOf = (id: string) => `chat-${id}`;

export interface ChatPlace {
  page: PageReference;
  /** Origin of the frame that the chat stands in. */
  origin: string;
  /** What the chat is called. */
  name: string;
}

/**
 * Begins to keep a conversation: with the request whose form led to it, else with the site's draft.
 * @param formRequest the request that the form before the chat became
 */
export async function beginConversation(
  { page, origin, name }: ChatPlace,
  formRequest?: SupportRequest,
): Promise<Conversation> {
  return database.transaction('rw', [database.requests, database.timeline, database.conversations], async () => {
    const requestId = formRequest?.id ?? (await draftOf(page.site))?.id ?? (await saveDraft(page, {}));
    await database.requests.update(requestId, { channel: 'chat', updatedAt: Date.now() });
    await addTimelineEntry(requestId, 'chat-kept', name);
    return addConversation({ requestId, site: page.site, origin, name, pageUrl: page.pageUrl });
  });
}

/** The person has said something: the request is one. What was said first is its text. */
export async function submitChat(
  conversation: Conversation,
  page: PageReference,
  text: string,
): Promise<SupportRequest | undefined> {
  const request = await requestOf(conversation.requestId);
  if (request?.state !== 'draft') return request;
  const submission = { submissionId: submissionOf(conversation.id), subject: '', text };
  const submitted = await recordSubmission(page, submission);
  if (submitted.id !== conversation.requestId) await moveConversation(conversation, submitted.id);
  await database.requests.update(submitted.id, { channel: 'chat', updatedAt: Date.now() });
  return submitted;
}

/** The site's draft may be another one by now. */
async function moveConversation({ id }: Conversation, requestId: string): Promise<void> {
  await database.transaction('rw', database.conversations, database.chatMessages, async () => {
    await database.conversations.update(id, { requestId });
    await database.chatMessages.where({ conversationId: id }).modify({ requestId });
  });
}

/** The request, sent by now, whose conversation goes on at a site; `undefined` where there is none. */
export async function chatRequestOf(site: string): Promise<SupportRequest | undefined> {
  const [latest] = await keptConversations(site);
  const request = latest && (await requestOf(latest.requestId));
  return request?.state === 'draft' ? undefined : request;
}

/** Keeps when the company said that it would answer; the later word counts. */
export async function keepPromise(requestId: string, promise: AnswerPromise): Promise<void> {
  await database.transaction('rw', database.requests, database.timeline, async () => {
    const request = await requestOf(requestId);
    if (!request || request.promise?.text === promise.text) return;
    await database.requests.update(requestId, { promise, updatedAt: Date.now() });
    await addTimelineEntry(requestId, 'promised', promise.text);
  });
}

/** The chat is over; what was said stays. */
export async function closeConversation(id: string): Promise<void> {
  const conversation = await conversationOf(id);
  if (conversation?.state !== 'kept') return;
  await endConversation(id);
  await addTimelineEntry(conversation.requestId, 'chat-ended', conversation.name);
}

/**
 * Stops keeping a conversation and forgets what was said. A request that was nothing but this conversation goes with it; one that was
 * prepared in the panel is a draft again.
 */
export async function dropConversation(id: string): Promise<void> {
  const conversation = await conversationOf(id);
  if (!conversation) return;
  await forgetConversation(id);
  const request = await requestOf(conversation.requestId);
  const others = await conversationsOf(conversation.requestId);
  if (!request || others.length > 0) return;
  const isPrepared = Object.values(request.message).some((part) => part !== '');
  const isOnlyThis = request.submissionId === null || request.submissionId === submissionOf(id);
  if (isOnlyThis && !isPrepared && request.ticketNumber === null) return removeRequest(request.id);
  await addTimelineEntry(request.id, 'chat-forgotten', conversation.name);
  if (request.submissionId === submissionOf(id)) await returnToDraft(request.submissionId, null);
}

/** A conversation as plain text, to be copied or put into a file. */
export function conversationText(messages: readonly ChatMessage[], words: { person: string; company: string }): string {
  return messages
    .map(({ side, author, text, time, attachments }) => {
      const who = author || (side === 'person' ? words.person : words.company);
      const head = [time, who].filter(Boolean).join(' ');
      return [`${head}:`, text, ...attachments.map((name) => `[${name}]`)].filter(Boolean).join('\n');
    })
    .join('\n\n');
}
