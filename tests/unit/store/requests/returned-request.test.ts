import { describe, expect, it } from 'vitest';
import { saveDraft } from '@/utils/store/requests/drafts';
import { registerNumber } from '@/utils/store/requests/numbers';
import { draftOf, requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission, returnToDraft } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const send = (submissionId: string, text = 'Dear\r\nsupport', before: string | null = null) =>
  recordSubmission(page, { submissionId, subject: '', text }, before);
const kinds = async (id: string) => (await timelineOf(id)).map(({ kind }) => kind);

describe('a request that was not taken', () => {
  it('is a draft again that holds what was written in the form', async () => {
    await send('s');
    expect(await returnToDraft('s', 'Dear\nsupport')).toBe(true);
    expect(await draftOf(page.site)).toMatchObject({ message: { problem: 'Dear\r\nsupport' } });
    expect(await requestsOf(page.site)).toEqual([]);
  });

  it('keeps what was prepared as it was', async () => {
    await saveDraft(page, { message: { problem: 'Charged twice' } });
    await send('s');
    await returnToDraft('s', null);
    expect(await draftOf(page.site)).toMatchObject({ message: { problem: 'Charged twice' } });
  });

  it('is the same request when it is sent again, by whatever submission', async () => {
    const { id } = await send('s');
    await returnToDraft('s', null);
    expect((await send('t')).id).toBe(id);
    expect(await requestsOf(page.site)).toMatchObject([{ id, state: 'submitted', submissionId: 't' }]);
    expect(await kinds(id)).toEqual(['submitted', 'refused', 'submitted']);
  });

  it('is registered when a number comes all the same', async () => {
    await send('s');
    await returnToDraft('s', null);
    expect(await registerNumber('s', '4821', 'No. 4821')).toMatchObject({ state: 'registered' });
    expect(await draftOf(page.site)).toBeUndefined();
  });

  it('is not one whose form shows another text, nor one that has its number', async () => {
    await send('s');
    expect(await returnToDraft('s', 'Something else')).toBe(false);
    await registerNumber('s', '4821', '');
    expect(await returnToDraft('s', null)).toBe(false);
    expect(await returnToDraft('unknown', null)).toBe(false);
    expect(await requestsOf(page.site)).toMatchObject([{ state: 'registered' }]);
  });
});

describe('the same text sent again from a tab that still waits', () => {
  it('is the same request', async () => {
    const { id } = await send('s');
    expect((await send('t', 'Dear support', 's')).id).toBe(id);
    expect(await kinds(id)).toEqual(['submitted']);
  });

  it.each([
    ['another text', 'Another matter', 's'],
    ['another tab', 'Dear support', null],
    ['no text at all', '', 's'],
  ])('is another one with %s', async (_, text, before) => {
    const { id } = await send('s');
    expect((await send('t', text, before)).id).not.toBe(id);
  });

  it('is another one once the first has its number', async () => {
    const { id } = await send('s');
    await registerNumber('s', '4821', '');
    expect((await send('t', 'Dear support', 's')).id).not.toBe(id);
  });
});
