import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { CasebookDatabase, database as own } from '@/utils/store/database';
import { requestsOf } from '@/utils/store/requests/request-store';
import { version1 } from '@/utils/store/versions/version-1';
import { version2 } from '@/utils/store/versions/version-2';
import { version3 } from '@/utils/store/versions/version-3';
import { version4 } from '@/utils/store/versions/version-4';
import { version5 } from '@/utils/store/versions/version-5';
import { oldRequest } from '../../requests/versions/old-request';

const VERSIONS = [version1, version2, version3, version4, version5];

describe.each([1, 2, 3, 4, 5])('from version %d', (release) => {
  it('keeps every row, and has room for calls, reminders, templates and companies', async () => {
    const name = `6-from-${release}`;
    const old = new Dexie(name);
    for (const version of VERSIONS.slice(0, release)) version(old);
    await old.table('requests').add(oldRequest);
    await old.table('timeline').add({ requestId: 'r', at: 5, kind: 'submitted', detail: '' });
    await old.table('identifiers').add({ id: 'i', site: 'shop.example', profileId: 'p' });
    old.close();

    const database = new CasebookDatabase(name);
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
