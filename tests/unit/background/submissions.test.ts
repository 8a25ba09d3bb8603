import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSubmission, onTicketSeen } from '@/utils/background/submissions';
import { picturesOf } from '@/utils/requests/picture-store';
import { draftOf, requestsOf, saveDraft } from '@/utils/requests/request-store';
import { pendingOf } from '@/utils/tabs/pending-store';

const SITE = 'shop.example';
const origin = { tabId: 5, frameId: 0, url: 'https://shop.example/help', tabUrl: 'https://shop.example/help' };
const submission = {
  submissionId: 's1',
  documentKey: 'd',
  formId: 'f1',
  subject: 'Charged twice',
  text: 'Dear support',
  pageTitle: 'Help',
  knownNumbers: ['1234'],
};
const sure = {
  value: 'CB-482913',
  score: 0.97,
  sentence: 'Your ticket CB-482913 was created.',
  place: 'page' as const,
  reasons: [],
};
const seen = { submissionId: 's1', pageTitle: 'Thank you', candidates: [sure] };
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 5, windowId: 1, active: true } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab').mockResolvedValue(PNG as never);
});

describe('a form that was sent', () => {
  it('is a request before anything else, and its tab waits for the number', async () => {
    await onSubmission(submission, origin);
    expect(await requestsOf(SITE)).toMatchObject([{ state: 'submitted', subject: 'Charged twice', sentText: 'Dear support' }]);
    expect(await pendingOf(5)).toMatchObject({ submissionId: 's1', site: SITE, knownNumbers: ['1234'] });
  });

  it('belongs to the site of the tab, not of the frame that held the form', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no') as never);
    await saveDraft({ site: SITE, pageUrl: origin.tabUrl, pageTitle: '' }, { subject: 'draft' });
    await onSubmission(submission, { ...origin, frameId: 8, url: 'https://desk.example/embed' });
    expect(await draftOf(SITE)).toBeUndefined();
    expect(await requestsOf('desk.example')).toEqual([]);
    expect(await requestsOf(SITE)).toHaveLength(1);
  });

  it('of an address that is nobody’s site is not recorded', async () => {
    await onSubmission(submission, { ...origin, tabUrl: 'about:blank' });
    expect(await pendingOf(5)).toBeNull();
  });
});

describe('a number that became visible', () => {
  it('is stored with its sentence and a picture, and the wait is over', async () => {
    await onSubmission(submission, origin);
    await onTicketSeen(seen, origin);
    const [request] = await requestsOf(SITE);
    expect(request).toMatchObject({ state: 'registered', ticketNumber: 'CB-482913', ticketSentence: sure.sentence });
    expect(await picturesOf(request?.id ?? '')).toMatchObject([{ kind: 'confirmation', width: 1, pageTitle: 'Thank you' }]);
    expect(await pendingOf(5)).toBeNull();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('✓');
  });

  it('is safe though no picture could be taken', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab').mockRejectedValue(new Error('no permission') as never);
    await onSubmission(submission, origin);
    await onTicketSeen(seen, origin);
    expect(await requestsOf(SITE)).toMatchObject([{ ticketNumber: 'CB-482913' }]);
  });

  it.each([
    ['that is not sure', { ...seen, candidates: [{ ...sure, score: 0.5 }] }, 5],
    ['from a tab that sent nothing', seen, 6],
    ['of another submission', { ...seen, submissionId: 's2' }, 5],
  ])('%s is not stored', async (_, message, tabId) => {
    await onSubmission(submission, origin);
    await onTicketSeen(message, { ...origin, tabId });
    expect(await requestsOf(SITE)).toMatchObject([{ state: 'submitted', ticketNumber: null }]);
  });
});
