import { captureVisible } from '@/utils/capture/capture-visible';
import type { MessageData } from '@/utils/messaging/protocol';
import { addPicture } from '@/utils/requests/picture-store';
import type { SupportRequest } from '@/utils/requests/request';
import { recordSubmission, registerNumber } from '@/utils/requests/request-store';
import { siteOf } from '@/utils/site/site';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { forgetPending, pendingOf, storePending } from '@/utils/tabs/pending-store';
import { decideTicket } from '@/utils/tickets/decide-ticket';
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
  const { submissionId, subject, text, pageTitle, knownNumbers } = submission;
  const request = await recordSubmission({ site, pageUrl: tabUrl, pageTitle }, { submissionId, subject, text });
  if (request.ticketNumber !== null) return;
  const submittedAt = Date.now();
  await storePending({ tabId, submissionId, requestId: request.id, site, submittedAt, knownNumbers });
  // The answer may come in another frame than the form's: the page around an embedded form, most often.
  if (origin.frameId !== 0 && (await injectAgent(tabId, 0))) {
    await watchForNumber(tabId, 0, { wasThere: true }).catch((error: unknown) => console.debug('[casebook]', error));
  }
}

/** Numbers became visible. A sure one is stored; with it, what the tab shows at that moment. */
export async function onTicketSeen(
  { submissionId, candidates, pageTitle }: MessageData<'ticket.seen'>,
  origin: Origin,
): Promise<void> {
  const { tabId, tabUrl } = origin;
  const pending = await pendingOf(tabId);
  // Only the tab that sent the request can say what its number is.
  if (pending?.submissionId !== submissionId) return;
  const { recorded } = decideTicket(candidates);
  if (!recorded) return;
  const request = await registerNumber(submissionId, recorded.value, recorded.sentence);
  await forgetPending(tabId);
  if (!request) return;
  await updateBadge(tabId, true);
  await keepConfirmation(request, tabId, { pageUrl: tabUrl, pageTitle });
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
