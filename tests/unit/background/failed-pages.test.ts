import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onTabLoaded } from '@/utils/background/failed-pages';
import { draftOf, requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { storePending } from '@/utils/tabs/pending-store';

const SITE = 'shop.example';

beforeEach(async () => {
  await recordSubmission({ site: SITE, pageUrl: '', pageTitle: '' }, { submissionId: 's', subject: '', text: 'Dear' });
  await storePending({ tabId: 5, submissionId: 's', site: SITE, submittedAt: Date.now(), knownNumbers: [] });
});
const refuse = (message: string) =>
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error(message) as never);

it('a tab that shows the browser’s page about a broken line has not sent its request: a draft again, with its text', async () => {
  refuse('Frame with ID 0 is showing error page');
  await onTabLoaded(5);
  expect(await draftOf(SITE)).toMatchObject({ sentText: 'Dear', message: { problem: 'Dear' } });
});

it.each([
  ['another page it may not touch', 5, () => refuse('Cannot access contents of the page')],
  ['a page', 5, () => vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)],
  ['a tab that waits for nothing', 6, () => refuse('Frame with ID 0 is showing error page')],
])('%s says nothing of it', async (_, tabId, prepare) => {
  prepare();
  await onTabLoaded(tabId);
  expect(await requestsOf(SITE)).toMatchObject([{ state: 'submitted' }]);
});
