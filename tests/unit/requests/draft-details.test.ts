import { expect, it } from 'vitest';
import { showsChange } from '@/components/request/shows-change';
import { EMPTY_DETAILS } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { saveDraft } from '@/utils/store/requests/drafts';
import { draftOf } from '@/utils/store/requests/request-store';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: '' };

it('keeps a moment, results and a language beside the four parts, each changed by itself', async () => {
  await saveDraft(page, { message: { problem: 'Charged twice' }, details: { whenAt: '2026-11-22T14:20' } });
  await saveDraft(page, { details: { outcomes: ['refund'] }, followsUp: 'earlier' });
  const draft = await draftOf(page.site);
  expect(draft).toMatchObject({
    message: { problem: 'Charged twice' },
    details: { whenAt: '2026-11-22T14:20', outcomes: ['refund'], language: '' },
    followsUp: 'earlier',
  });
  if (!draft) throw new Error('no draft');
  expect(showsChange(draft, { details: { outcomes: ['refund'] } })).toBe(true);
  expect(showsChange(draft, { details: { outcomes: [] } })).toBe(false);
  expect(showsChange(draft, { followsUp: null })).toBe(false);
});

it('reads a draft of a release that knew the four parts only', async () => {
  const id = await saveDraft(page, { message: { problem: 'Charged twice', when: 'yesterday' } });
  await database
    .table('requests')
    .where({ id })
    .modify((row: object) => {
      for (const added of ['details', 'followsUp']) Reflect.deleteProperty(row, added);
    });
  expect(await draftOf(page.site)).toMatchObject({ message: { when: 'yesterday' }, details: EMPTY_DETAILS, followsUp: null });
});
