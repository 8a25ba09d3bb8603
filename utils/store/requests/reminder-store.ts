import { dueReminders } from '@/utils/requests/reminders/due-reminders';
import { type OpenRequest, planReminders } from '@/utils/requests/reminders/plan-reminders';
import type { Reminder } from '@/utils/requests/reminders/reminder';
import type { SupportRequest } from '@/utils/requests/request';
import { expectedAnswer } from '@/utils/requests/waiting/expected-answer';
import { ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';
import { database } from '@/utils/store/database';
import { isUnreadable, readRow, readRows } from '@/utils/store/read-rows';
import { allCalls } from './call-store';
import { allRequests } from './request-store';
import { addTimelineEntry } from './timeline';
import { weekends } from './weekend-for';

export async function allReminders(): Promise<Reminder[]> {
  return readRows('reminders', await database.reminders.toArray());
}

export async function reminderOf(requestId: string): Promise<Reminder | undefined> {
  return readRow('reminders', await database.reminders.get(requestId));
}

/**
 * Gives every open request its reminder, and takes those of all others away. Where request or reminder cannot be read, both stay as they
 * are.
 * @param now ms since the epoch
 */
export async function refreshReminders(now: number): Promise<void> {
  const weekendOf = await weekends();
  await database.transaction('rw', database.requests, database.calls, database.reminders, async () => {
    const { put, remove } = planReminders(await openRequests(weekendOf), await allReminders(), now);
    const left = await unreadableIds();
    await database.reminders.bulkDelete(remove.filter((id) => !left.has(id)));
    await database.reminders.bulkPut(put.filter(({ requestId }) => !left.has(requestId)));
  });
}

/** Ids of requests that cannot be read, or whose reminder cannot. */
async function unreadableIds(): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const name of ['requests', 'reminders'] as const) {
    await database[name].each((row, { primaryKey }) => {
      if (isUnreadable(name, row)) ids.add(primaryKey);
    });
  }
  return ids;
}

async function openRequests(weekendOf: Awaited<ReturnType<typeof weekends>>): Promise<OpenRequest[]> {
  const requests = await allRequests();
  const waiting = requests.filter(({ state, answeredAt }) => state !== 'draft' && answeredAt === null);
  return Promise.all(
    waiting.map(async ({ id, site, profileId, channel, submittedAt, createdAt, promise }) => {
      const own = requests.filter((request) => request.site === site);
      const calls = channel === 'phone' ? (await allCalls()).filter((call) => call.site === site) : [];
      const promisedAt = promise?.until ?? null;
      const weekend = weekendOf({ site, profileId });
      const experience = ownExperience(pastWaits(channel, own, calls), channel, weekend);
      return { id, expected: expectedAnswer({ channel, sentAt: submittedAt ?? createdAt, promisedAt }, experience, weekend) };
    }),
  );
}

/** A request with a reminder whose moment has come. */
export interface DueRequest {
  reminder: Reminder;
  request: SupportRequest;
}

/** What to ask the person about, the longest overdue first. @param now ms since the epoch */
export async function dueRequests(now: number): Promise<DueRequest[]> {
  const requests = new Map((await allRequests()).map((request) => [request.id, request]));
  return dueReminders(await allReminders(), now).flatMap((reminder) => {
    const request = requests.get(reminder.requestId);
    return request && request.answeredAt === null && request.state !== 'draft' ? [{ reminder, request }] : [];
  });
}

/** Notes that the person is told. @returns those that they were not told of before. */
export async function tellDue(now: number): Promise<DueRequest[]> {
  return database.transaction('rw', database.requests, database.reminders, database.timeline, async () => {
    const fresh = (await dueRequests(now)).filter(({ reminder }) => reminder.toldAt === null);
    for (const { request } of fresh) {
      await database.reminders.update(request.id, { toldAt: now });
      await addTimelineEntry(request.id, 'reminded', '');
    }
    return fresh;
  });
}

/** The company answered: nothing is waited for any more, and the wait counts for the next time. */
export async function markAnswered(requestId: string, now: number): Promise<void> {
  await database.transaction('rw', database.requests, database.reminders, database.timeline, async () => {
    await database.requests.update(requestId, { answeredAt: now, updatedAt: now });
    await database.reminders.delete(requestId);
    await addTimelineEntry(requestId, 'answered', '');
  });
}

/** It was not answered after all. */
export async function reopen(requestId: string, now: number): Promise<void> {
  await database.transaction('rw', database.requests, database.timeline, async () => {
    await database.requests.update(requestId, { answeredAt: null, updatedAt: now });
    await addTimelineEntry(requestId, 'reopened', '');
  });
}

/** Not answered yet: asked again later. @param until ms since the epoch. @param words the moment as the history shall say it */
export async function snooze(requestId: string, until: number, words: string): Promise<void> {
  await database.transaction('rw', database.reminders, database.timeline, async () => {
    await database.reminders.put({ requestId, dueAt: until, reason: 'snoozed', toldAt: null });
    await addTimelineEntry(requestId, 'snoozed', words);
  });
}
