import { promiseMoment } from '@/utils/requests/calls/promise-moment';
import { database } from '@/utils/store/database';
import { callById } from './call-store';
import { addRequest } from './drafts';
import { draftOf } from './request-store';
import { addTimelineEntry } from './timeline';
import { weekends } from './weekend-for';

/**
 * Makes a request of a call: the site's draft becomes it, or a new one begins. Ending a call twice is ending it once.
 * @param text what was read out, kept as the message that was sent
 * @param now ms since the epoch
 * @returns the request's id, `null` where there is no such call
 */
export async function endCall(callId: string, text: string, now: number): Promise<string | null> {
  const weekendOf = await weekends();
  const { calls, requests, timeline, reminders } = database;
  return database.transaction('rw', calls, requests, timeline, reminders, async () => {
    const call = await callById(callId);
    if (!call) return null;
    if (call.requestId !== null) return call.requestId;
    const { site, pageUrl, pageTitle } = call;
    const request = (await draftOf(site)) ?? (await addRequest({ site, pageUrl, pageTitle }, null));
    const number = call.ticketNumber.trim();
    await requests.update(request.id, {
      state: number ? 'registered' : 'submitted',
      channel: 'phone',
      // One of its own, as every request that was sent has.
      submissionId: crypto.randomUUID(),
      sentText: text || call.notes,
      ticketNumber: number || null,
      submittedAt: call.startedAt ?? now,
      registeredAt: number ? now : null,
      answeredAt: call.settled ? now : null,
      updatedAt: now,
    });
    await calls.update(callId, { requestId: request.id, endedAt: call.endedAt ?? now });
    await addTimelineEntry(request.id, 'called', call.number);
    if (number) await addTimelineEntry(request.id, 'registered', number);
    for (const { text: promised } of call.promises.filter((promise) => promise.text.trim() !== '')) {
      await addTimelineEntry(request.id, 'promised', promised.trim());
    }
    if (call.settled) await addTimelineEntry(request.id, 'answered', '');
    const dueAt = promiseMoment(call.promises, weekendOf(request));
    if (dueAt !== null && !call.settled) await reminders.put({ requestId: request.id, dueAt, reason: 'promise', toldAt: null });
    return request.id;
  });
}
