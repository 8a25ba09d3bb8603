import { browser } from 'wxt/browser';
import { keepConfirmation } from '@/utils/background/keep-confirmation';
import type { Origin } from '@/utils/background/origin';
import { updateBadge } from '@/utils/background/update-badge';
import type { MessageData } from '@/utils/messaging/protocol';
import type { ChatMessage, Conversation } from '@/utils/requests/conversation';
import type { PageReference, SupportRequest } from '@/utils/requests/request';
import { beginConversation, keepPromise, submitChat } from '@/utils/store/requests/chat-request';
import { keepWindow, keptConversation, messagesOf, reopenConversation } from '@/utils/store/requests/conversation-store';
import { keepCandidates } from '@/utils/store/requests/number-candidates';
import { placesOf, searchable } from '@/utils/store/requests/number-places';
import { registerNumber } from '@/utils/store/requests/numbers';
import { requestOf, requestOfSubmission } from '@/utils/store/requests/request-store';
import { weekendFor } from '@/utils/store/requests/weekend-for';
import { isChatRefused } from '@/utils/tabs/chat-refusal-store';
import { forgetPending, pendingOf } from '@/utils/tabs/pending-store';
import { markRegistered } from '@/utils/tabs/registered-store';
import { siteOf } from '@/utils/text/site';
import type { TextSegment } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { numbersInText } from '@/utils/tickets/numbers-in-text';
import { promiseOf } from '@/utils/tickets/promise-of';
import { promiseUntil } from '@/utils/tickets/promise-until';
import { chatNameAt, isKeptByItself } from './chat-at';
import { chatOrigin } from './chat-origin';

/**
 * A chat shows something: it is stored where the person has begun to talk in it, or wants it kept. What each chat says is stored in the
 * order in which it was said.
 */
export function onChatSeen(seen: MessageData<'chat.seen'>, origin: Origin): Promise<void> {
  return navigator.locks.request(`keep-chat ${origin.tabId} ${chatOrigin(origin)}`, () => keep(seen, origin));
}

async function keep({ sent, window }: MessageData<'chat.seen'>, origin: Origin): Promise<void> {
  const { tabId, tabUrl } = origin;
  const site = siteOf(tabUrl);
  if (site === null || (await isChatRefused(tabId, chatOrigin(origin)))) return;
  const kept = await keptConversation(site, chatOrigin(origin));
  const [first] = sent;
  if (!kept && (first === undefined || !(await isKeptByItself(origin)))) return;
  const tab = await browser.tabs.get(tabId);
  const page = { site, pageUrl: tabUrl, pageTitle: tab.title ?? '' };
  const again = kept ?? (await reopenConversation(site, chatOrigin(origin), window));
  const conversation = again ?? (await begin(page, origin));
  const said = await keepWindow(conversation.id, window);
  const request = await submitWhenSaid(conversation, page, first);
  if (request && said.length > 0) await readAnswers(said, request, origin, page);
}

/** The form that led to the chat has become a request already: the conversation is its answer. */
async function begin(page: PageReference, origin: Origin): Promise<Conversation> {
  const pending = await pendingOf(origin.tabId);
  const request = pending?.site === page.site ? await requestOfSubmission(pending.submissionId) : undefined;
  if (request) await forgetPending(origin.tabId);
  return beginConversation({ page, origin: chatOrigin(origin), name: await chatNameAt(origin) }, request);
}

async function submitWhenSaid(
  conversation: Conversation,
  page: PageReference,
  first: string | undefined,
): Promise<SupportRequest | undefined> {
  const text = first ?? (await messagesOf(conversation.id)).find(({ side }) => side === 'person')?.text;
  return text === undefined ? requestOf(conversation.requestId) : submitChat(conversation, page, text);
}

/** What the company says may be the number of the request, and when it will answer. */
async function readAnswers(
  said: readonly ChatMessage[],
  request: SupportRequest,
  { tabId }: Origin,
  page: PageReference,
): Promise<void> {
  const answers = said.filter(({ side }) => side !== 'person');
  for (const { text, seenAt } of answers) {
    const promise = promiseOf(text);
    if (promise) await keepPromise(request.id, { ...promise, until: promiseUntil(promise, seenAt, await weekendFor(request)) });
  }
  if (request.ticketNumber !== null || request.submissionId === null || answers.length === 0) return;
  const own = said.flatMap((message) => (message.side === 'person' ? [segmentOf(message)] : []));
  const sent: TextSegment = { text: (request.sentText ?? '').slice(0, 4000), place: 'chat' };
  const { recorded, ask } = decideTicket(
    extractTickets(answers.map(segmentOf), {
      // What the person wrote themselves is no number of the company's.
      known: new Set(numbersInText([...own, sent])),
      subject: request.subject,
      places: searchable(await placesOf(request.site)),
    }),
  );
  await keepCandidates(request.id, ask);
  const registered = recorded && (await registerNumber(request.submissionId, recorded.value, recorded.sentence));
  if (!registered) return;
  await markRegistered(tabId);
  await updateBadge(tabId);
  await keepConfirmation(registered, tabId, page);
}

function segmentOf({ text }: ChatMessage): TextSegment {
  return { text: text.slice(0, 4000), place: 'chat' };
}
