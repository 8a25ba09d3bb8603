import type { SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { numberFromSelection } from '@/utils/tickets/number-from-selection';
import { dropCandidates } from './number-candidates';
import { type NumberSource, rememberPlace } from './number-places';
import { requestOfSubmission } from './request-store';
import { addTimelineEntry } from './timeline';

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

export interface ChosenNumber {
  number: string;
  /** The sentence around it; `null` where the person typed it. */
  sentence: string | null;
  source: NumberSource;
  /** What the history says of where it came from, besides the number. */
  origin?: string;
}

/** The person says which number a request has and where they found it, which its site is remembered for. */
export async function chooseNumber(request: SupportRequest, { number, sentence, source, origin }: ChosenNumber): Promise<void> {
  const { requests, timeline, numberCandidates, numberPlaces } = database;
  await database.transaction('rw', requests, timeline, numberCandidates, numberPlaces, async () => {
    const now = Date.now();
    await requests.update(request.id, {
      ticketNumber: number,
      ticketSentence: sentence,
      state: 'registered',
      registeredAt: now,
      updatedAt: now,
    });
    await addTimelineEntry(request.id, 'number-chosen', origin ? `${number} · ${origin}` : number);
    await dropCandidates(request.id);
    await rememberPlace(request.site, source, sentence, number);
  });
}

/**
 * The person writes or pastes the number of a request; `''` says that the one it has is wrong. Signs around the number, as they come along
 * when it is copied, are left off.
 */
export async function writeNumber(request: SupportRequest, text: string): Promise<void> {
  const number = numberFromSelection(text) ?? text.trim();
  await correctNumber(request.id, number);
  if (number === '') return dropCandidates(request.id, request.ticketNumber ?? '');
  await dropCandidates(request.id);
  await rememberPlace(request.site, 'typed', null, number);
}
