import { browser } from 'wxt/browser';
import type { MessageAnswer, MessageData } from '@/utils/messaging/protocol';
import { reportFailure } from '@/utils/messaging/report-failure';
import { keepCandidates } from '@/utils/store/requests/number-candidates';
import { placesOf, searchable } from '@/utils/store/requests/number-places';
import { registerNumber } from '@/utils/store/requests/numbers';
import { requestOfSubmission } from '@/utils/store/requests/request-store';
import { recordSubmission, returnToDraft } from '@/utils/store/requests/submissions';
import { forgetPending, pendingOf, storePending } from '@/utils/tabs/pending-store';
import { markRegistered } from '@/utils/tabs/registered-store';
import { siteOf } from '@/utils/text/site';
import { addressTicket } from '@/utils/tickets/address-ticket';
import { confirmsRequest } from '@/utils/tickets/confirms-request';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { numbersInText } from '@/utils/tickets/numbers-in-text';
import { onlyOpensChat } from './chats/only-opens-chat';
import { hearAlert } from './hear-alerts';
import { submissionStored, whileStoring } from './in-flight';
import { keepConfirmation } from './keep-confirmation';
import type { Origin } from './origin';
import { updateBadge } from './update-badge';
import { watchAfterSubmission } from './watch-for-number';

/** The person may be about to send a form: what the page says in a box of the browser's own can be heard from now on only. */
export async function onWake({ documentKey, sends }: MessageData<'page.wake'>, origin: Origin): Promise<void> {
  if (!sends) return;
  const heard = (text: string) => onAlert(text, documentKey, origin);
  reportFailure('no boxes heard', hearAlert(origin.tabId, origin.frameId, documentKey, heard));
}

async function onAlert(text: string, documentKey: string, origin: Origin): Promise<void> {
  await submissionStored(origin.tabId);
  const pending = await pendingOf(origin.tabId);
  if (!pending) return;
  const tab = await browser.tabs.get(origin.tabId);
  const segments = [{ text, place: 'dialog' as const }];
  const { state } = await onTextSeen({ submissionId: pending.submissionId, segments, pageTitle: tab.title ?? '' }, origin);
  // The number may be in the next one.
  if (state === 'waiting') await onWake({ documentKey, sends: true }, origin);
}

/** The person sent a form: it is stored, and then its number is looked for. */
export async function onSubmission(submission: MessageData<'submission.started'>, origin: Origin): Promise<void> {
  if (await onlyOpensChat(submission, origin)) return;
  const waits = await whileStoring(origin.tabId, () => storeSubmission(submission, origin));
  if (waits) await watchAfterSubmission(origin, submission.documentKey);
}

/**
 * The request goes into the database before anything else happens, and in the same moment the tab is noted as waiting for its number:
 * reading the page's old numbers takes so long that the worker can die over it.
 * @returns whether a number is waited for
 */
async function storeSubmission(
  { submissionId, subject, text, pageTitle, segments, action }: MessageData<'submission.started'>,
  { tabId, url, tabUrl }: Origin,
): Promise<boolean> {
  const site = siteOf(tabUrl);
  if (site === null) return false;
  const before = (await pendingOf(tabId))?.submissionId ?? null;
  const answerSite = siteOf(action ?? '') ?? undefined;
  const wait = { tabId, submissionId, site, answerSite, submittedAt: Date.now(), knownNumbers: [] };
  const [request] = await Promise.all([
    recordSubmission({ site, pageUrl: tabUrl, pageTitle }, { submissionId, subject, text }, before),
    storePending(wait),
  ]);
  if (request.ticketNumber !== null) {
    await forgetPending(tabId);
    return false;
  }
  const inAddress = [url, tabUrl].flatMap((address) => addressTicket(address)?.value ?? []);
  await storePending({ ...wait, knownNumbers: [...numbersInText(segments), ...inAddress] });
  return true;
}

/** It looks as if the page did not take the form. What it says as an error may be thanks in truth: then it did. */
export async function onRefusal({ submissionId, text, errors }: MessageData<'submission.refused'>): Promise<void> {
  if (confirmsRequest(errors.map((error) => ({ text: error, place: 'status' })))) return;
  await returnToDraft(submissionId, text);
}

/**
 * Text became visible. A number that is sure to be the request's is stored; with it, what the tab shows at that moment. That the agent
 * names the submission is proof enough that its document belongs to it: the id is random and given to the frames of that tab only.
 */
export async function onTextSeen(
  { submissionId, segments, pageTitle }: MessageData<'text.seen'>,
  { tabId, frameId, url, tabUrl }: Origin,
): Promise<MessageAnswer<'text.seen'>> {
  const known = await requestOfSubmission(submissionId);
  if (!known) return { state: 'unknown' };
  if (known.ticketNumber !== null) {
    await forgetPending(tabId);
    return { state: 'settled' };
  }
  const pending = await pendingOf(tabId);
  const places = searchable(await placesOf(known.site));
  const { recorded, ask } = decideTicket(
    extractTickets(segments, {
      known: new Set(pending?.knownNumbers),
      // A route changes the address of the tab at once and that of the sender with the next document only (Chromium 156).
      url: frameId === 0 ? tabUrl : url,
      subject: known.subject,
      places,
    }),
  );
  await keepCandidates(known.id, ask);
  if (!recorded) return { state: 'waiting' };
  const request = await registerNumber(submissionId, recorded.value, recorded.sentence);
  await forgetPending(tabId);
  if (request) {
    await markRegistered(tabId);
    await updateBadge(tabId);
    await keepConfirmation(request, tabId, { pageUrl: tabUrl, pageTitle });
  }
  return { state: 'settled' };
}
