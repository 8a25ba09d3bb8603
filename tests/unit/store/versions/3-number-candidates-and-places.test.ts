import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { CasebookDatabase } from '@/utils/store/database';
import { version1 } from '@/utils/store/versions/version-1';
import { version2 } from '@/utils/store/versions/version-2';

const OLDER: Record<string, (database: Dexie) => void> = {
  'version 1': version1,
  'version 2': (database) => {
    version1(database);
    version2(database);
  },
};

describe.each(Object.entries(OLDER))('from %s', (release, declare) => {
  it('keeps every request, and has room for numbers to choose from', async () => {
    const name = `3-from-${release}`;
    const old = new Dexie(name);
    declare(old);
    await old.table('requests').add({ id: 'r', site: 'shop.example', state: 'submitted', submissionId: 's', updatedAt: 1 });
    await old.table('timeline').add({ requestId: 'r', at: 5, kind: 'submitted', detail: '' });
    old.close();

    const database = new CasebookDatabase(name);
    expect(await database.requests.where({ submissionId: 's' }).toArray()).toMatchObject([{ id: 'r', state: 'submitted' }]);
    expect(await database.timeline.count()).toBe(1);
    await database.numberCandidates.put({ requestId: 'r', candidates: [] });
    expect([await database.numberCandidates.count(), await database.numberPlaces.count()]).toEqual([1, 0]);
    database.close();
  });
});
