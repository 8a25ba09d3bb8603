import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase, database as own } from '@/utils/store/database';
import { requestsOf } from '@/utils/store/requests/request-store';
import { MIGRATIONS } from '@/utils/store/tables';
import { oldRequest } from './old-request';

describe.each([1, 2, 3, 4, 5])('from version %d', (release) => {
  it('keeps every row, and has room for calls, reminders, templates and companies', async () => {
    const name = `6-from-${release}`;
    const old = new Dexie(name);
    for (const migrate of MIGRATIONS.slice(0, release)) migrate(old);
    await old.table('requests').add(oldRequest);
    await old.table('timeline').add({ requestId: 'r', at: 5, kind: 'submitted', detail: '' });
    await old.table('identifiers').add({ id: 'i', site: 'shop.example', profileId: 'p' });
    old.close();

    const database = openDatabase(name);
    expect(await database.requests.toArray()).toEqual([oldRequest]);
    expect([await database.timeline.count(), await database.identifiers.count()]).toEqual([1, 1]);
    await database.reminders.put({ requestId: 'r', dueAt: 7, reason: 'usual', toldAt: null });
    expect(await database.reminders.where('dueAt').belowOrEqual(7).count()).toBe(1);
    for (const table of ['calls', 'templates', 'companies']) expect(await database.table(table).count()).toBe(0);
    database.close();
  });
});

describe('a request that an earlier release kept', () => {
  it('is read as one that is open, goes on with no other and has no details', async () => {
    await own.table('requests').add(oldRequest);
    expect(await requestsOf('shop.example')).toMatchObject([
      { ...oldRequest, answeredAt: null, followsUp: null, details: { whenAt: '', outcomes: [] } },
    ]);
  });
});
