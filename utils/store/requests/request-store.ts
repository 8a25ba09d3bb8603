import * as v from 'valibot';
import {
  EMPTY_DETAILS,
  EMPTY_MESSAGE,
  type MessageDetails,
  type MessageParts,
  requestSchema,
  type SupportRequest,
  type TimelineEntry,
  timelineEntrySchema,
} from '@/utils/requests/request';
import { database } from '@/utils/store/database';

export interface PageReference {
  site: string;
  pageUrl: string;
  pageTitle: string;
}

/** Requests of a site, newest first, without the draft. */
export async function requestsOf(site: string): Promise<SupportRequest[]> {
  const rows = await database.requests.where('site').equals(site).toArray();
  return readable(rows)
    .filter(({ state }) => state !== 'draft')
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** All requests of all sites, newest first, drafts among them. */
export async function allRequests(): Promise<SupportRequest[]> {
  return readable(await database.requests.orderBy('updatedAt').reverse().toArray());
}

/** The request that is being prepared for a site, if there is one. */
export async function draftOf(site: string): Promise<SupportRequest | undefined> {
  const rows = await database.requests.where({ site, state: 'draft' }).toArray();
  return readable(rows).sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

export async function timelineOf(requestId: string): Promise<TimelineEntry[]> {
  const rows = await database.timeline.where('requestId').equals(requestId).sortBy('id');
  return rows.flatMap((row) => (v.is(timelineEntrySchema, row) ? [row] : []));
}

/** What of a draft can be changed while it is prepared. */
export interface DraftChange {
  message?: Partial<MessageParts>;
  details?: Partial<MessageDetails>;
  /** Id of the earlier request this one goes on with. */
  followsUp?: string | null;
  subject?: string;
  profileId?: string | null;
}

/** Saves what the person wrote, beginning a draft where the site has none. Returns the draft's id. */
export async function saveDraft(page: PageReference, change: DraftChange): Promise<string> {
  return database.transaction('rw', database.requests, database.timeline, async () => {
    const draft = (await draftOf(page.site)) ?? (await addRequest(page, 'drafted'));
    await database.requests.update(draft.id, {
      message: { ...draft.message, ...change.message },
      details: { ...draft.details, ...change.details },
      ...(change.followsUp !== undefined && { followsUp: change.followsUp }),
      ...(change.subject !== undefined && { subject: change.subject }),
      ...(change.profileId !== undefined && { profileId: change.profileId }),
      pageUrl: page.pageUrl,
      pageTitle: page.pageTitle,
      updatedAt: Date.now(),
    });
    return draft.id;
  });
}

/** Throws the draft of a site away, with its pictures. */
export async function discardDraft(site: string): Promise<void> {
  await database.transaction('rw', everything(), async () => {
    const draft = await draftOf(site);
    if (draft) await removeRequest(draft.id);
  });
}

/** Removes a request with everything that belongs to it. */
export async function removeRequest(id: string): Promise<void> {
  await database.transaction('rw', everything(), async () => {
    await database.numberCandidates.delete(id);
    await database.reminders.delete(id);
    await database.calls.where('requestId').equals(id).delete();
    await database.chatMessages.where('requestId').equals(id).delete();
    await database.conversations.where('requestId').equals(id).delete();
    await database.pictures.where('requestId').equals(id).delete();
    await database.originals.where('requestId').equals(id).delete();
    await database.timeline.where('requestId').equals(id).delete();
    await database.requests.delete(id);
  });
}

/** What belongs to a request. */
const everything = () => [
  database.requests,
  database.timeline,
  database.pictures,
  database.originals,
  database.numberCandidates,
  database.reminders,
  database.calls,
  database.conversations,
  database.chatMessages,
];

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

/** Stores the ticket number of a submission. `null` when there is no such request or it already has a number. */
export async function registerNumber(
  submissionId: string,
  ticketNumber: string,
  sentence: string,
): Promise<SupportRequest | null> {
  return database.transaction('rw', database.requests, database.timeline, async () => {
    const request = await requestOfSubmission(submissionId);
    if (!request || request.ticketNumber !== null) return null;
    const now = Date.now();
    const change = {
      state: 'registered' as const,
      ticketNumber,
      ticketSentence: sentence,
      registeredAt: now,
      updatedAt: now,
    };
    await database.requests.update(request.id, change);
    await addTimelineEntry(request.id, 'registered', ticketNumber);
    return { ...request, ...change };
  });
}

/** The person says what the number is; `''` takes a wrong one away. */
export async function correctNumber(requestId: string, ticketNumber: string): Promise<void> {
  await database.transaction('rw', database.requests, database.timeline, async () => {
    const value = ticketNumber.trim();
    const now = Date.now();
    await database.requests.update(requestId, {
      ticketNumber: value || null,
      ticketSentence: null,
      state: value ? 'registered' : 'submitted',
      registeredAt: value ? now : null,
      updatedAt: now,
    });
    await addTimelineEntry(requestId, 'number-changed', value);
  });
}

export async function addTimelineEntry(requestId: string, kind: TimelineEntry['kind'], detail: string): Promise<void> {
  await database.timeline.add({ requestId, at: Date.now(), kind, detail });
}

export async function requestOf(id: string): Promise<SupportRequest | undefined> {
  return readable([await database.requests.get(id)])[0];
}

/** The request that a submission became, however it was reported. */
export async function requestOfSubmission(submissionId: string): Promise<SupportRequest | undefined> {
  return readable(await database.requests.where({ submissionId }).toArray())[0];
}

export async function addRequest(page: PageReference, event: TimelineEntry['kind'] | null): Promise<SupportRequest> {
  const now = Date.now();
  const request: SupportRequest = {
    id: crypto.randomUUID(),
    ...page,
    state: 'draft',
    channel: 'form',
    promise: null,
    profileId: null,
    subject: '',
    message: { ...EMPTY_MESSAGE },
    details: { ...EMPTY_DETAILS },
    followsUp: null,
    sentText: null,
    ticketNumber: null,
    ticketSentence: null,
    submissionId: null,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    registeredAt: null,
    answeredAt: null,
  };
  await database.requests.add(request);
  if (event) await addTimelineEntry(request.id, event, page.pageUrl);
  return request;
}

/** Rows are parsed like anything that crosses a boundary: an older or damaged one is left out, not half-read. */
export function readable(rows: unknown[]): SupportRequest[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(requestSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
}
