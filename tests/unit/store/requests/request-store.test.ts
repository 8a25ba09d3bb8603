import { describe, expect, it } from 'vitest';
import { database } from '@/utils/store/database';
import { discardDraft, saveDraft } from '@/utils/store/requests/drafts';
import { correctNumber, registerNumber } from '@/utils/store/requests/numbers';
import { addPicture, picturesOf } from '@/utils/store/requests/picture-store';
import { removeRequest } from '@/utils/store/requests/remove-request';
import { allRequests, draftOf, requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const sent = { submissionId: 's1', subject: 'Charged twice', text: 'Dear support team' };
const picture = (requestId: string) => ({
  requestId,
  kind: 'capture' as const,
  blob: new Blob(['x'], { type: 'image/png' }),
  fileName: 'a.png',
  width: 1,
  height: 1,
  takenAt: 1,
  pageUrl: page.pageUrl,
  pageTitle: page.pageTitle,
});
const kindsOf = async (id: string) => (await timelineOf(id)).map(({ kind }) => kind);

describe('a draft', () => {
  it('begins with the first words and grows part by part', async () => {
    const id = await saveDraft(page, { message: { problem: 'Charged' } });
    expect(await saveDraft(page, { message: { problem: 'Charged twice' } })).toBe(id);
    await saveDraft(page, { message: { wanted: 'Refund' }, subject: 'Payment', profileId: 'p1' });
    expect(await draftOf(page.site)).toMatchObject({
      id,
      state: 'draft',
      subject: 'Payment',
      profileId: 'p1',
      message: { problem: 'Charged twice', when: '', tried: '', wanted: 'Refund' },
    });
  });

  it('is one a site even when two panels save at the same moment', async () => {
    await Promise.all([saveDraft(page, { message: { problem: 'a' } }), saveDraft(page, { message: { wanted: 'b' } })]);
    expect(await database.requests.count()).toBe(1);
    expect((await draftOf(page.site))?.message).toMatchObject({ problem: 'a', wanted: 'b' });
  });

  it('is no request yet, and can be thrown away with its pictures', async () => {
    const id = await saveDraft(page, { subject: 'x' });
    await addPicture(picture(id));
    expect(await requestsOf(page.site)).toEqual([]);
    await discardDraft(page.site);
    expect(await allRequests()).toEqual([]);
    expect(await picturesOf(id)).toEqual([]);
  });
});

describe('a submission', () => {
  it('makes the draft the request, with its message and pictures', async () => {
    const id = await saveDraft(page, { message: { problem: 'Charged twice' } });
    await addPicture(picture(id));
    const request = await recordSubmission(page, sent);
    expect(request).toMatchObject({ id, state: 'submitted', sentText: sent.text, message: { problem: 'Charged twice' } });
    expect(await draftOf(page.site)).toBeUndefined();
    expect(await picturesOf(id)).toHaveLength(1);
    expect(await kindsOf(id)).toEqual(['drafted', 'submitted']);
  });

  it('is a request without a draft, too', async () => {
    const { id } = await recordSubmission(page, sent);
    expect(await requestsOf(page.site)).toMatchObject([{ id, subject: sent.subject }]);
    expect(await kindsOf(id)).toEqual(['submitted']);
  });

  it('reported twice is one request, with what was sent last', async () => {
    const first = await recordSubmission(page, sent);
    const second = await recordSubmission(page, { ...sent, text: 'Mended' });
    expect(second).toMatchObject({ id: first.id, sentText: 'Mended', submittedAt: first.submittedAt });
    expect(await requestsOf(page.site)).toHaveLength(1);
    expect(await kindsOf(first.id)).toEqual(['submitted']);
  });

  it('belongs to its own site', async () => {
    await saveDraft({ ...page, site: 'bank.example' }, { subject: 'other' });
    await recordSubmission(page, sent);
    expect(await draftOf('bank.example')).toBeDefined();
    expect(await requestsOf('bank.example')).toEqual([]);
  });
});

describe('the number', () => {
  it('is stored with the sentence it was read from', async () => {
    const { id } = await recordSubmission(page, sent);
    await registerNumber('s1', 'CB-1', 'Your ticket CB-1 was created.');
    expect(await requestsOf(page.site)).toMatchObject([
      { id, state: 'registered', ticketNumber: 'CB-1', ticketSentence: 'Your ticket CB-1 was created.' },
    ]);
    expect(await kindsOf(id)).toEqual(['submitted', 'registered']);
  });

  it('does not replace one that is there, and belongs to a submission that was', async () => {
    await recordSubmission(page, sent);
    await registerNumber('s1', 'CB-1', '');
    expect(await registerNumber('s1', 'CB-2', '')).toBeNull();
    expect(await registerNumber('nobody', 'CB-3', '')).toBeNull();
    expect(await requestsOf(page.site)).toMatchObject([{ ticketNumber: 'CB-1' }]);
  });

  it('can be corrected and taken away by the person', async () => {
    const { id } = await recordSubmission(page, sent);
    await registerNumber('s1', '1999', '© 1999');
    await correctNumber(id, ' CB-7 ');
    expect(await requestsOf(page.site)).toMatchObject([{ ticketNumber: 'CB-7', ticketSentence: null, state: 'registered' }]);
    await correctNumber(id, '');
    expect(await requestsOf(page.site)).toMatchObject([{ ticketNumber: null, state: 'submitted' }]);
    expect(await kindsOf(id)).toEqual(['submitted', 'registered', 'number-changed', 'number-changed']);
  });
});

it('a request is removed with everything of its own', async () => {
  const { id } = await recordSubmission(page, sent);
  await addPicture(picture(id));
  await removeRequest(id);
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
});

it('a damaged row is left out, the others stay readable', async () => {
  await recordSubmission(page, sent);
  await database.table('requests').add({ id: 'broken', site: page.site, state: 'submitted', updatedAt: 1 });
  expect(await requestsOf(page.site)).toHaveLength(1);
});
