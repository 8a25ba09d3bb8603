import { captureVisible } from '@/utils/capture/capture-visible';
import type { MessageAnswer, MessageData } from '@/utils/messaging/protocol';
import { addPicture } from '@/utils/requests/picture-store';
import type { SupportRequest } from '@/utils/requests/request';
import { recordSubmission, registerNumber, requestOfSubmission } from '@/utils/requests/request-store';
import { siteOf } from '@/utils/site/site';
import { forgetPending, pendingOf, storePending } from '@/utils/tabs/pending-store';
import { markRegistered } from '@/utils/tabs/registered-store';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { numbersInText } from '@/utils/tickets/numbers-in-text';
import { whileStoring } from './in-flight';
import type { Origin } from './origin';
import { updateBadge } from './update-badge';
import { watchAfterSubmission } from './watch-for-number';

/** The person sent a form: it is stored, and then its number is looked for. */
export async function onSubmission(submission: MessageData<'submission.started'>, origin: Origin): Promise<void> {
  const waits = await whileStoring(origin.tabId, () => storeSubmission(submission, origin));
  if (waits) await watchAfterSubmission(origin, submission.documentKey);
}

/**
 * The request goes into the database before anything else happens, and in the same moment the tab is noted as waiting for its number:
 * reading the page's old numbers takes so long that the worker can die over it.
 * @returns whether a number is waited for
 */
async function storeSubmission(
  { submissionId, subject, text, pageTitle, segments }: MessageData<'submission.started'>,
  { tabId, tabUrl }: Origin,
): Promise<boolean> {
  const site = siteOf(tabUrl);
  if (site === null) return false;
  const wait = { tabId, submissionId, site, submittedAt: Date.now(), knownNumbers: [] };
  const [request] = await Promise.all([
    recordSubmission({ site, pageUrl: tabUrl, pageTitle }, { submissionId, subject, text }),
    storePending(wait),
  ]);
  if (request.ticketNumber !== null) {
    await forgetPending(tabId);
    return false;
  }
  await storePending({ ...wait, knownNumbers: numbersInText(segments) });
  return true;
}

/**
 * Text became visible. A number that is sure to be the request's is stored; with it, what the tab shows at that moment. That the agent
 * names the submission is proof enough that its document belongs to it: the id is random and given to the frames of that tab only.
 */
export async function onTextSeen(
  { submissionId, segments, pageTitle }: MessageData<'text.seen'>,
  { tabId, url, tabUrl }: Origin,
): Promise<MessageAnswer<'text.seen'>> {
  const known = await requestOfSubmission(submissionId);
  if (!known) return { state: 'unknown' };
  if (known.ticketNumber !== null) return { state: 'settled' };
  const pending = await pendingOf(tabId);
  const { recorded } = decideTicket(extractTickets(segments, { known: new Set(pending?.knownNumbers), url }));
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

/** The picture is worth having, but the number is safe without it: a failure is told and no more. */
async function keepConfirmation(
  request: SupportRequest,
  tabId: number,
  page: { pageUrl: string; pageTitle: string },
): Promise<void> {
  try {
    const picture = await captureVisible(tabId);
    const takenAt = Date.now();
    await addPicture({
      requestId: request.id,
      kind: 'confirmation',
      fileName: 'confirmation.png',
      takenAt,
      ...picture,
      ...page,
    });
  } catch (error) {
    console.warn('[casebook] no picture of the confirmation', error);
  }
}
