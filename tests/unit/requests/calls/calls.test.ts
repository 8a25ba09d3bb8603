import { describe, expect, it } from 'vitest';
import { promiseMoment } from '@/utils/requests/calls/promise-moment';
import { beginCall, callById, callOfRequest, discardCall, openCallOf, saveCall } from '@/utils/store/requests/call-store';
import { saveDraft } from '@/utils/store/requests/drafts';
import { endCall } from '@/utils/store/requests/end-call';
import { followUpOf } from '@/utils/store/requests/follow-up-of';
import { allReminders } from '@/utils/store/requests/reminder-store';
import { draftOf, requestsOf } from '@/utils/store/requests/request-store';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };

describe('a call sheet', () => {
  it('is one a site; another number goes into it until the call begins', async () => {
    const id = await beginCall(page, '8 800 555-35-35');
    expect(await beginCall(page, '')).toBe(id);
    expect((await callById(id))?.number).toBe('8 800 555-35-35');
    expect(await beginCall(page, '900')).toBe(id);
    await saveCall(id, { startedAt: 5 });
    await beginCall(page, '112');
    expect(await openCallOf(page.site)).toMatchObject({ id, number: '900', startedAt: 5 });
    await discardCall(id);
    expect(await openCallOf(page.site)).toBeUndefined();
  });

  it('that is damaged is left out', async () => {
    const id = await beginCall(page, '900');
    await saveCall(id, { promises: [{ id: 'p', text: '', day: 'soon' }] });
    expect(await callById(id)).toBeUndefined();
  });
});

describe('the end of a call', () => {
  it('makes a registered request of the draft, with what was promised', async () => {
    const draft = await saveDraft(page, { message: { problem: 'No internet' } });
    const id = await beginCall(page, '900');
    const promises = [
      { id: 'p', text: ' A technician comes ', day: '2026-11-25' },
      { id: 'q', text: ' ', day: '' },
    ];
    await saveCall(id, { startedAt: 100, operator: 'Anna', ticketNumber: ' 4711 ', promises });
    expect(await endCall(id, 'Hello. No internet.', 500)).toBe(draft);
    expect(await endCall(id, 'again', 600)).toBe(draft);
    expect(await requestsOf(page.site)).toMatchObject([
      {
        id: draft,
        channel: 'phone',
        state: 'registered',
        ticketNumber: '4711',
        sentText: 'Hello. No internet.',
        submittedAt: 100,
        registeredAt: 500,
        answeredAt: null,
      },
    ]);
    expect((await timelineOf(draft)).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['drafted', page.pageUrl],
      ['called', '900'],
      ['registered', '4711'],
      ['promised', 'A technician comes'],
    ]);
    const dueAt = new Date('2026-11-26T09:00').getTime();
    expect(await allReminders()).toEqual([{ requestId: draft, dueAt, reason: 'promise', toldAt: null }]);
    expect(await callOfRequest(draft)).toMatchObject({ operator: 'Anna', endedAt: 500 });
    expect(await openCallOf(page.site)).toBeUndefined();
    expect(await draftOf(page.site)).toBeUndefined();
    expect(await followUpOf({ followsUp: draft })).toEqual({ number: '4711', at: 100, promised: 'A technician comes' });
  });

  it('without a number waits for one; settled, it waits for nothing', async () => {
    const open = await beginCall(page, '900');
    await endCall(open, '', 7);
    const settled = await beginCall(page, '900');
    await saveCall(settled, { settled: true, notes: 'Done at once' });
    await endCall(settled, '', 9);
    expect((await requestsOf(page.site)).map(({ state, answeredAt, sentText }) => [state, answeredAt, sentText])).toEqual(
      expect.arrayContaining([
        ['submitted', null, ''],
        ['submitted', 9, 'Done at once'],
      ]),
    );
    expect(await endCall('nobody', '', 1)).toBeNull();
  });
});

describe('promiseMoment', () => {
  it.each([
    ['nothing promised', [], null],
    ['no day named', [''], null],
    ['the morning after', ['2026-11-25'], '2026-11-26T09:00'],
    ['the first of several', ['2027-01-01', '', '2026-12-31'], '2027-01-01T09:00'],
    ['the morning somebody is at work again', ['2026-11-27'], '2026-11-30T09:00'],
  ])('%s', (_, days, moment) => {
    expect(
      promiseMoment(
        days.map((day) => ({ day })),
        new Set([6, 7]),
      ),
    ).toBe(moment === null ? null : new Date(moment).getTime());
  });
});
