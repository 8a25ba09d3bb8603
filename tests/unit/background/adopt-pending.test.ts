import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adoptPending } from '@/utils/background/pages';
import { pendingOf, storePending } from '@/utils/tabs/pending-store';

const pending = {
  tabId: 5,
  submissionId: 's',
  site: 'shop.example',
  answerSite: 'desk.example',
  submittedAt: Date.now(),
  knownNumbers: [],
};
const openedBy = (openerTabId: number | undefined) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 6, ...(openerTabId !== undefined && { openerTabId }) } as never);
beforeEach(() => storePending(pending));

it.each(['https://www.shop.example/thanks', 'https://desk.example/ticket'])(
  'a tab opened by one that waits waits too, at %s',
  async (url) => {
    openedBy(5);
    expect(await adoptPending(6, url)).toMatchObject({ tabId: 6, submissionId: 's' });
    expect(await pendingOf(6)).toMatchObject({ submissionId: 's' });
    expect(await pendingOf(5)).toMatchObject({ submissionId: 's' });
  },
);

it.each([
  ['on another site', 5, 'https://news.example/'],
  ['opened by nobody', undefined, 'https://shop.example/'],
  ['opened by a tab that waits for nothing', 7, 'https://shop.example/'],
])('not one %s', async (_, opener, url) => {
  openedBy(opener);
  expect(await adoptPending(6, url)).toBeNull();
  expect(await pendingOf(6)).toBeNull();
});
