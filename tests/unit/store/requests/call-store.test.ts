import { describe, expect, it } from 'vitest';
import { database } from '@/utils/store/database';
import { allCalls, beginCall, callById, openCallOf } from '@/utils/store/requests/call-store';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const numberOf = async (id: string) => (await callById(id))?.number;

describe('beginCall', () => {
  it('opens a sheet for the number, on the page it stands on', async () => {
    const id = await beginCall(page, '+1 555 0100');
    expect(await callById(id)).toMatchObject({ ...page, id, number: '+1 555 0100', startedAt: null, requestId: null });
    expect(await allCalls()).toEqual([await callById(id)]);
    expect(await openCallOf(page.site)).toEqual(await callById(id));
  });

  it('puts another number into the sheet that is open, and none where none is said', async () => {
    const id = await beginCall(page, '+1 555 0100');
    expect(await beginCall(page, '+1 555 0101')).toBe(id);
    expect(await beginCall(page, '')).toBe(id);
    expect(await numberOf(id)).toBe('+1 555 0101');
  });

  it('leaves the number of a call that is going on', async () => {
    const id = await beginCall(page, '+1 555 0100');
    await database.calls.update(id, { startedAt: 1 });
    expect(await beginCall(page, '+1 555 0101')).toBe(id);
    expect(await numberOf(id)).toBe('+1 555 0100');
  });

  it('opens a sheet of its own for another site, and once the last has become a request', async () => {
    const id = await beginCall(page, '+1 555 0100');
    const other = await beginCall({ ...page, site: 'bank.example' }, '+1 555 0102');
    await database.calls.update(id, { requestId: 'r' });
    const next = await beginCall(page, '+1 555 0100');
    expect(new Set([id, other, next]).size).toBe(3);
    expect((await openCallOf(page.site))?.id).toBe(next);
  });
});
