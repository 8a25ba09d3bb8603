import type { PageReference, SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { addRequest } from './drafts';
import { draftOf, requestOf, requestOfSubmission } from './request-store';
import { addTimelineEntry } from './timeline';

export interface Submission {
  submissionId: string;
  subject: string;
  text: string;
}

/**
 * Records that the person sent a form: the site's draft becomes the request, or a new one begins. The same submission reported twice
 * (a double click, a second try after the site's own validation) stays one request. Returns it.
 * @param before id of the submission the same tab still waits for: with the same text it is the same request, sent again
 */
export async function recordSubmission(
  page: PageReference,
  submission: Submission,
  before: string | null = null,
): Promise<SupportRequest> {
  return database.transaction('rw', database.requests, database.timeline, async () => {
    const known = (await requestOfSubmission(submission.submissionId)) ?? (await unansweredOf(before, submission.text));
    const request = known ?? (await draftOf(page.site)) ?? (await addRequest(page, null));
    const now = Date.now();
    const change = {
      state: request.state === 'registered' ? ('registered' as const) : ('submitted' as const),
      submissionId: submission.submissionId,
      subject: submission.subject || request.subject,
      sentText: submission.text,
      pageUrl: page.pageUrl,
      pageTitle: page.pageTitle,
      submittedAt: request.submittedAt ?? now,
      updatedAt: now,
    };
    await database.requests.update(request.id, change);
    // A second try of one that was refused is a step of its own.
    if (!known || known.state === 'draft') await addTimelineEntry(request.id, 'submitted', page.pageUrl);
    return { ...request, ...change };
  });
}

/**
 * The page did not take a request: it is a draft again, with what was written in the form where nothing was prepared.
 * @param text the message as it stands in the form, `null` where there is none: where another was sent, it was taken
 * @returns whether it is a draft now that was submitted before
 */
export async function returnToDraft(submissionId: string, text: string | null): Promise<boolean> {
  return database.transaction('rw', database.requests, database.timeline, async () => {
    const request = await requestOfSubmission(submissionId);
    const sent = request?.sentText ?? '';
    if (request?.state !== 'submitted' || (text !== null && !isSameText(sent, text))) return false;
    const isPrepared = Object.values(request.message).some((part) => part !== '');
    await database.requests.update(request.id, {
      state: 'draft',
      ...(!isPrepared && { message: { ...request.message, problem: sent } }),
      updatedAt: Date.now(),
    });
    await addTimelineEntry(request.id, 'refused', request.pageUrl);
    return true;
  });
}

async function unansweredOf(submissionId: string | null, text: string): Promise<SupportRequest | undefined> {
  const request = submissionId === null || text === '' ? undefined : await requestOfSubmission(submissionId);
  return request?.ticketNumber === null && isSameText(request.sentText ?? '', text) ? request : undefined;
}

/** Forms send line ends as CR LF and give them back as they like. */
function isSameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** The person has sent the draft as an e-mail: it waits for its number like any request that was sent. */
export async function recordEmail(
  draft: Pick<SupportRequest, 'id'>,
  { to, subject, text }: { to: string; subject: string; text: string },
): Promise<void> {
  await database.transaction('rw', database.requests, database.timeline, async () => {
    const now = Date.now();
    if ((await requestOf(draft.id))?.state !== 'draft') return;
    await database.requests.update(draft.id, {
      state: 'submitted',
      channel: 'email',
      // One of its own, as every request that was sent has.
      submissionId: crypto.randomUUID(),
      subject,
      sentText: text,
      submittedAt: now,
      updatedAt: now,
    });
    await addTimelineEntry(draft.id, 'submitted', to);
  });
}
