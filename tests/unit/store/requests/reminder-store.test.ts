import { describe, expect, it, vi } from 'vitest';
import { database } from '@/utils/store/database';
import { saveDraft } from '@/utils/store/requests/drafts';
import {
  allReminders,
  dueRequests,
  markAnswered,
  nextReminderAt,
  refreshReminders,
  reopen,
  snooze,
  tellDue,
} from '@/utils/store/requests/reminder-store';
import { removeRequest } from '@/utils/store/requests/remove-request';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const DAY = 86_400_000;
const kindsOf = async (id: string) => (await timelineOf(id)).map(({ kind }) => kind);

async function sent(submissionId = 's'): Promise<string> {
  const { id } = await recordSubmission(page, { submissionId, subject: '', text: 'Dear support team' });
  return id;
}

describe('reminders', () => {
  it('are made for what was sent, not for a draft, and go with the request', async () => {
    await saveDraft({ ...page, site: 'bank.example' }, { subject: 'not sent' });
    const id = await sent();
    await refreshReminders(Date.now());
    expect(await allReminders()).toMatchObject([{ requestId: id, reason: 'usual', toldAt: null }]);
    await removeRequest(id);
    expect(await allReminders()).toEqual([]);
  });

  it('tell once, and go on asking until there is an answer', async () => {
    const id = await sent();
    await refreshReminders(Date.now());
    expect(await tellDue(Date.now())).toEqual([]);
    const later = Date.now() + 9 * DAY;
    expect(await tellDue(later)).toMatchObject([{ request: { id } }]);
    expect(await tellDue(later)).toEqual([]);
    await refreshReminders(later);
    expect(await dueRequests(later)).toHaveLength(1);
    await markAnswered(id, later);
    expect(await dueRequests(later)).toEqual([]);
    await refreshReminders(later);
    expect(await allReminders()).toEqual([]);
    expect(await requestsOf(page.site)).toMatchObject([{ id, answeredAt: later }]);
    expect(await kindsOf(id)).toEqual(['submitted', 'reminded', 'answered']);
  });

  it('are put off to the moment chosen, and told of anew then', async () => {
    const id = await sent();
    const later = Date.now() + 9 * DAY;
    await refreshReminders(later);
    await tellDue(later);
    await snooze(id, later + DAY, 'tomorrow');
    await refreshReminders(later);
    expect(await dueRequests(later)).toEqual([]);
    expect(await tellDue(later + DAY)).toHaveLength(1);
    expect((await timelineOf(id)).find(({ kind }) => kind === 'snoozed')?.detail).toBe('tomorrow');
  });

  it('come back with a request that is open again', async () => {
    const id = await sent();
    await markAnswered(id, Date.now());
    await reopen(id, Date.now());
    await refreshReminders(Date.now());
    expect(await allReminders()).toHaveLength(1);
    expect(await kindsOf(id)).toEqual(['submitted', 'answered', 'reopened']);
  });

  it('follow the person’s own experience once there are three answers', async () => {
    for (const submissionId of ['a', 'b', 'c']) {
      const id = await sent(submissionId);
      const at = new Date('2026-11-02T10:00').getTime();
      await database.requests.update(id, { submittedAt: at, answeredAt: at + DAY });
    }
    const open = await sent('d');
    const monday = new Date('2026-11-09T10:00').getTime();
    await database.requests.update(open, { submittedAt: monday });
    await refreshReminders(monday);
    expect(await allReminders()).toEqual([{ requestId: open, dueAt: monday + DAY, reason: 'experience', toldAt: null }]);
  });

  it('follow what a company promised', async () => {
    const id = await sent();
    const until = Date.now() + 5 * DAY;
    await database.table('requests').update(id, { promise: { text: 'Within 5 days', amount: 5, unit: 'day', until } });
    await refreshReminders(Date.now());
    expect(await allReminders()).toMatchObject([{ dueAt: until, reason: 'promise' }]);
  });

  it('say when the next moment comes', async () => {
    expect(await nextReminderAt(0)).toBeNull();
    await database.reminders.bulkPut(
      [5, 9, 7].map((dueAt) => ({ requestId: `r${dueAt}`, dueAt, reason: 'usual', toldAt: null })),
    );
    expect([await nextReminderAt(0), await nextReminderAt(5), await nextReminderAt(9)]).toEqual([5, 7, null]);
  });
});

describe('reminders of what has changed', () => {
  it('are made for the sites of changed requests, and those of other sites stay as they are', async () => {
    const [old, changed] = [await sent('old'), await sent('changed')];
    await database.requests.update(old, { site: 'bank.example', updatedAt: 1_000 });
    const neighbour = await sent('neighbour');
    await database.requests.update(neighbour, { updatedAt: 1_000 });
    await database.reminders.put({ requestId: old, dueAt: 1, reason: 'usual', toldAt: null });
    await markAnswered(old, 2_000);
    await database.reminders.put({ requestId: old, dueAt: 1, reason: 'usual', toldAt: null });
    await refreshReminders(Date.now(), 3_000);
    const ids = (await allReminders()).map(({ requestId }) => requestId);
    expect(ids.toSorted()).toEqual([changed, neighbour, old].toSorted());
    await refreshReminders(Date.now());
    expect((await allReminders()).map(({ requestId }) => requestId)).not.toContain(old);
  });

  it('read no row of a site where nothing changed', async () => {
    const ids = await Promise.all(['a', 'b', 'c'].map((name) => sent(name)));
    await Promise.all(ids.map((id, index) => database.requests.update(id, { site: `s${index}.example`, updatedAt: index })));
    const read = vi.fn((row: unknown) => row);
    database.requests.hook('reading', read);
    await refreshReminders(Date.now(), 2);
    await dueRequests(Date.now());
    database.requests.hook('reading').unsubscribe(read);
    expect(new Set(read.mock.calls.map(([row]) => row)).size).toBeLessThanOrEqual(2);
    expect(await allReminders()).toHaveLength(1);
  });
});
