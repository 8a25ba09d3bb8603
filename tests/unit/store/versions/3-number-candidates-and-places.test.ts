import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/utils/store/database';
import { MIGRATIONS } from '@/utils/store/tables';

describe.each([1, 2])('from version %d', (release) => {
  it('keeps every request, and has room for numbers to choose from', async () => {
    const name = `3-from-${release}`;
    const old = new Dexie(name);
    for (const migrate of MIGRATIONS.slice(0, release)) migrate(old);
    await old.table('requests').add({ id: 'r', site: 'shop.example', state: 'submitted', submissionId: 's', updatedAt: 1 });
    await old.table('timeline').add({ requestId: 'r', at: 5, kind: 'submitted', detail: '' });
    old.close();

    const database = openDatabase(name);
    expect(await database.requests.where({ submissionId: 's' }).toArray()).toMatchObject([{ id: 'r', state: 'submitted' }]);
    expect(await database.timeline.count()).toBe(1);
    await database.numberCandidates.put({ requestId: 'r', candidates: [] });
    expect([await database.numberCandidates.count(), await database.numberPlaces.count()]).toEqual([1, 0]);
    database.close();
  });
});
