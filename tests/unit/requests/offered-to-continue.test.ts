import { expect, it } from 'vitest';
import { offeredToContinue } from '@/utils/requests/offered-to-continue';
import { database } from '@/utils/store/database';
import { saveDraft } from '@/utils/store/requests/drafts';
import { markAnswered } from '@/utils/store/requests/reminder-store';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };

it('offers the latest three that are open, and neither drafts nor what is answered', async () => {
  const ids: string[] = [];
  for (const [index, submissionId] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    const { id } = await recordSubmission(page, { submissionId, subject: '', text: submissionId });
    await database.requests.update(id, { submittedAt: index });
    ids.push(id);
  }
  const [, second = '', third, fourth, last = ''] = ids;
  await markAnswered(last, 9);
  await saveDraft(page, { subject: 'new' });
  expect(offeredToContinue(await requestsOf(page.site)).map(({ id }) => id)).toEqual([fourth, third, second]);
});
