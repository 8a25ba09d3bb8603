import Dexie from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { requestSchema } from '@/utils/requests/request';
import { CasebookDatabase } from '@/utils/store/database';
import { allRequests, saveDraft } from '@/utils/store/requests/request-store';
import { version1 } from '@/utils/store/versions/version-1';
import { version2 } from '@/utils/store/versions/version-2';
import { version3 } from '@/utils/store/versions/version-3';
import { version4 } from '@/utils/store/versions/version-4';

const OLDER: Record<string, readonly ((database: Dexie) => void)[]> = {
  'version 1': [version1],
  'version 2': [version1, version2],
  'version 3': [version1, version2, version3],
  'version 4': [version1, version2, version3, version4],
};

describe.each(Object.entries(OLDER))('from %s', (release, versions) => {
  it('keeps every request, which has no promise, and has room for conversations', async () => {
    await saveDraft({ site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: 'Shop' }, {});
    const [whole] = await allRequests();
    // As an earlier release wrote it.
    const { promise: _, ...row } = whole ?? v.parse(requestSchema, {});
    const name = `5-from-${release}`;
    const old = new Dexie(name);
    for (const declare of versions) declare(old);
    await old.table('requests').add(row);
    old.close();

    const database = new CasebookDatabase(name);
    const [kept] = await database.requests.toArray();
    expect(v.parse(requestSchema, kept)).toEqual({ ...row, promise: null });
    expect([await database.conversations.count(), await database.chatMessages.count()]).toEqual([0, 0]);
    database.close();
  });
});
