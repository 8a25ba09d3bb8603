import Dexie from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { requestSchema } from '@/utils/requests/request';
import { openDatabase } from '@/utils/store/database';
import { saveDraft } from '@/utils/store/requests/drafts';
import { allRequests } from '@/utils/store/requests/request-store';
import { MIGRATIONS } from '@/utils/store/tables';

describe.each([1, 2, 3, 4])('from version %d', (release) => {
  it('keeps every request, which has no promise, and has room for conversations', async () => {
    await saveDraft({ site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: 'Shop' }, {});
    const [whole] = await allRequests();
    // As an earlier release wrote it.
    const { promise: _, ...row } = whole ?? v.parse(requestSchema, {});
    const name = `5-from-${release}`;
    const old = new Dexie(name);
    for (const migrate of MIGRATIONS.slice(0, release)) migrate(old);
    await old.table('requests').add(row);
    old.close();

    const database = openDatabase(name);
    const [kept] = await database.requests.toArray();
    expect(v.parse(requestSchema, kept)).toEqual({ ...row, promise: null });
    expect([await database.conversations.count(), await database.chatMessages.count()]).toEqual([0, 0]);
    database.close();
  });
});
