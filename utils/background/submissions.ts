import { captureVisible } from '@/utils/capture/capture-visible';
import type { MessageAnswer, MessageData } from '@/utils/messaging/protocol';
import { addPicture } from '@/utils/requests/picture-store';
import type { SupportRequest } from '@/utils/requests/request';
import { recordSubmission, registerNumber, requestOfSubmission } from '@/utils/requests/request-store';
import { siteOf } from '@/utils/site/site';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { forgetPending, pendingOf, storePending } from '@/utils/tabs/pending-store';
import { markRegistered } from '@/utils/tabs/registered-store';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { numbersInText } from '@/utils/tickets/numbers-in-text';
import { type Origin, watchForNumber } from './pages';
import { updateBadge } from './update-badge';

/**
 * The person sent a form. The request goes into the database before anything else happens; only then is the tab noted as waiting for
 * its number, so that a worker that dies in between has at worst a request without a number.
 */
export async function onSubmission(submission: MessageData<'submission.started'>, origin: Origin): Promise<void> {
  const { tabId, tabUrl } = origin;
  const site = siteOf(tabUrl);
  if (site === null) return;
  const { submissionId, subject, text, pageTitle, segments } = submission;
  const request = await recordSubmission({ site, pageUrl: tabUrl, pageTitle }, { submissionId, subject, text });
  if (request.ticketNumber !== null) return;
  const knownNumbers = numbersInText(segments);
  const submittedAt = Date.now();
  await storePending({ tabId, submissionId, requestId: request.id, site, submittedAt, knownNumbers });
  // The answer may come in another frame than the form's: the page around an embedded form, most often.
  if (origin.frameId !== 0 && (await injectAgent(tabId, 0))) {
    await watchForNumber(tabId, 0, { wasThere: true }).catch((error: unknown) => console.debug('[casebook]', error));
  }
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
