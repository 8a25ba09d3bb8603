import { expect, it } from 'vitest';
import { saveDraft } from '@/utils/store/requests/drafts';
import { followUpOf } from '@/utils/store/requests/follow-up-of';
import { correctNumber } from '@/utils/store/requests/numbers';
import { draftOf, requestsOf } from '@/utils/store/requests/request-store';
import { recordEmail } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: '' };

it('keeps a letter that was sent as a request that waits for its number', async () => {
  const id = await saveDraft(page, { message: { problem: 'Charged twice' } });
  await recordEmail({ id }, { to: 'help@shop.example', subject: 'Charged twice', text: 'Dear support team, …' });
  expect(await draftOf(page.site)).toBeUndefined();
  const [request] = await requestsOf(page.site);
  expect(request).toMatchObject({ id, state: 'submitted', channel: 'email', sentText: 'Dear support team, …' });
  expect(request?.submissionId).toBeTruthy();
  expect((await timelineOf(id)).map(({ kind, detail }) => [kind, detail])).toContainEqual(['submitted', 'help@shop.example']);
});

it('keeps it once, however often it is said', async () => {
  const id = await saveDraft(page, {});
  await recordEmail({ id }, { to: 'a@b.example', subject: '', text: 'first' });
  await recordEmail({ id }, { to: 'a@b.example', subject: '', text: 'second' });
  expect(await requestsOf(page.site)).toMatchObject([{ sentText: 'first' }]);
  expect((await timelineOf(id)).filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
});

it('knows what a follow-up goes on with', async () => {
  const earlier = await saveDraft(page, { message: { problem: 'Charged twice' } });
  await recordEmail({ id: earlier }, { to: 'a@b.example', subject: '', text: 'first' });
  await correctNumber(earlier, '4711');
  const [sent] = await requestsOf(page.site);
  expect(await followUpOf({ followsUp: earlier })).toMatchObject({ number: '4711', at: sent?.submittedAt });
  expect(await followUpOf({ followsUp: null })).toBeNull();
  expect(await followUpOf({ followsUp: 'gone' })).toBeNull();
});
