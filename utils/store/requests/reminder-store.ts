import * as v from 'valibot';
import type { Call } from '@/utils/requests/calls/call';
import { dueReminders } from '@/utils/requests/reminders/due-reminders';
import { type OpenRequest, planReminders } from '@/utils/requests/reminders/plan-reminders';
import type { Reminder } from '@/utils/requests/reminders/reminder';
import type { SupportRequest } from '@/utils/requests/request';
import { expectedAnswer } from '@/utils/requests/waiting/expected-answer';
import { ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';
import { database } from '@/utils/store/database';
import { isUnreadable, readRow, readRows } from '@/utils/store/read-rows';
import { storedItem } from '@/utils/store/stored-item';
import { TABLES } from '@/utils/store/tables';
import { allCalls } from './call-store';
import { addTimelineEntry } from './timeline';
import { weekends } from './weekend-for';

/** When requests were last looked through for reminders, ms since the epoch. */
export const remindersCheckedAt = storedItem('local:reminders-checked', v.number());

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
 * @param since only sites with a request that was changed then or later, ms since the epoch; `null` for the whole history. What one site
 * answers says nothing of another, and a history may be ten thousand requests long.
 */
export async function refreshReminders(now: number, since: number | null = null): Promise<void> {
  const weekendOf = await weekends();
  await database.transaction('rw', database.requests, database.calls, database.reminders, async () => {
    const requestRows = since === null ? await database.requests.toArray() : await rowsOfSitesChanged(since);
    const ids = requestRows.flatMap((row) => keyOf('requests', row) ?? []);
    const reminderRows =
      since === null
        ? await database.reminders.toArray()
        : (await database.reminders.bulkGet(ids)).filter((row) => row !== undefined);
    const open = openRequests(readRows('requests', requestRows), await allCalls(), weekendOf);
    const { put, remove } = planReminders(open, readRows('reminders', reminderRows), now);
    const left = new Set([...unreadableOf('requests', requestRows), ...unreadableOf('reminders', reminderRows)]);
    await database.reminders.bulkDelete(remove.filter((id) => !left.has(id)));
    await database.reminders.bulkPut(put.filter(({ requestId }) => !left.has(requestId)));
  });
}

async function rowsOfSitesChanged(since: number): Promise<unknown[]> {
  const changed = await database.requests.where('updatedAt').aboveOrEqual(since).toArray();
  const sites = new Set(readRows('requests', changed).map(({ site }) => site));
  return database.requests
    .where('site')
    .anyOf([...sites])
    .toArray();
}

/** Keys of the rows that cannot be read. */
function unreadableOf(name: 'requests' | 'reminders', rows: readonly unknown[]): string[] {
  return rows.filter((row) => isUnreadable(name, row)).flatMap((row) => keyOf(name, row) ?? []);
}

function keyOf(name: 'requests' | 'reminders', row: unknown): string | undefined {
  const key: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, TABLES[name].key) : undefined;
  return typeof key === 'string' ? key : undefined;
}

function openRequests(
  requests: readonly SupportRequest[],
  calls: readonly Call[],
  weekendOf: Awaited<ReturnType<typeof weekends>>,
): OpenRequest[] {
  const waiting = requests.filter(({ state, answeredAt }) => state !== 'draft' && answeredAt === null);
  const ofSites = Map.groupBy(requests, ({ site }) => site);
  return waiting.map(({ id, site, profileId, channel, submittedAt, createdAt, promise }) => {
    const called = calls.filter((call) => call.site === site);
    const promisedAt = promise?.until ?? null;
    const weekend = weekendOf({ site, profileId });
    const experience = ownExperience(pastWaits(channel, ofSites.get(site) ?? [], called), channel, weekend);
    return { id, expected: expectedAnswer({ channel, sentAt: submittedAt ?? createdAt, promisedAt }, experience, weekend) };
  });
}

/** A request with a reminder whose moment has come. */
export interface DueRequest {
  reminder: Reminder;
  request: SupportRequest;
}

/** What to ask the person about, the longest overdue first. @param now ms since the epoch */
export async function dueRequests(now: number): Promise<DueRequest[]> {
  const due = await remindersDue(now);
  const requests = await database.requests.bulkGet(due.map(({ requestId }) => requestId));
  return due.flatMap((reminder, index) => {
    const request = readRow('requests', requests[index]);
    return request && request.answeredAt === null && request.state !== 'draft' ? [{ reminder, request }] : [];
  });
}

async function remindersDue(now: number): Promise<Reminder[]> {
  const rows = await database.reminders.where('dueAt').belowOrEqual(now).toArray();
  return dueReminders(readRows('reminders', rows), now);
}

/** The next moment to wake up for, ms since the epoch; `null` where there is none. */
export async function nextReminderAt(now: number): Promise<number | null> {
  const [next] = await database.reminders.where('dueAt').above(now).keys();
  return typeof next === 'number' ? next : null;
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
