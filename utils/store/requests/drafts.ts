import {
  EMPTY_DETAILS,
  EMPTY_MESSAGE,
  type MessageDetails,
  type MessageParts,
  type PageReference,
  type SupportRequest,
  type TimelineEntry,
} from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { REQUEST_TABLES, removeRequest } from './remove-request';
import { draftOf } from './request-store';
import { addTimelineEntry } from './timeline';

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
  await database.transaction('rw', REQUEST_TABLES, async () => {
    const draft = await draftOf(site);
    if (draft) await removeRequest(draft.id);
  });
}

/** Begins a request of a page. @param event what its history begins with, `null` for nothing yet */
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
