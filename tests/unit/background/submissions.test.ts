import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onHello } from '@/utils/background/pages';
import { onSubmission, onTextSeen } from '@/utils/background/submissions';
import { updateBadge } from '@/utils/background/update-badge';
import { saveDraft } from '@/utils/store/requests/drafts';
import { picturesOf } from '@/utils/store/requests/picture-store';
import { draftOf, requestsOf } from '@/utils/store/requests/request-store';
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
  segments: [{ text: 'Your ticket number is 1234.', place: 'page' as const }],
};
const SENTENCE = 'Your ticket number is CB-482913.';
const says = (text: string, submissionId = 's1') => ({
  submissionId,
  pageTitle: 'Thank you',
  segments: [{ text, place: 'page' as const }],
});
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

  it('has its tab wait before the numbers that stood on the page are known, and without one once it has its own', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await onSubmission(submission, origin);
    const waits = set.mock.calls.flatMap(([items]) => Object.entries(items)).filter(([key]) => key === 'pending:5');
    expect(waits.map(([, wait]) => wait)).toMatchObject([{ knownNumbers: [] }, { knownNumbers: ['1234'] }]);

    await onTextSeen(says(SENTENCE), origin);
    await onSubmission(submission, origin);
    expect(await pendingOf(5)).toBeNull();
  });

  it('belongs to the site of the tab, not of the frame that held the form', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no') as never);
    await saveDraft({ site: SITE, pageUrl: origin.tabUrl, pageTitle: '' }, { subject: 'draft' });
    await onSubmission(submission, { ...origin, frameId: 8, url: 'https://desk.example/embed' });
    expect(await draftOf(SITE)).toBeUndefined();
    expect(await requestsOf('desk.example')).toEqual([]);
    expect(await requestsOf(SITE)).toHaveLength(1);
  });

  it.each([
    ['is gone without an agent in what came after', null, true],
    ['has given its place to another', 'next', true],
    ['is still there, and watches by itself', 'd', false],
  ])('has its frame watched where its document %s', async (_, documentKey, watched) => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
    const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
      _tab: number,
      { name }: { name: string },
    ) => {
      if (name === 'agent.ping' && documentKey === null) throw new Error('Receiving end does not exist.');
      return { ok: true, value: name === 'agent.ping' ? { documentKey } : null };
    }) as never);
    await onSubmission(submission, origin);
    const watch = { name: 'agent.watch', data: { submissionId: 's1', wasThere: false } };
    expect(tell.mock.calls.some(([, message]) => JSON.stringify(message) === JSON.stringify(watch))).toBe(watched);
  });

  it('of an address that is nobody’s site is not recorded', async () => {
    await onSubmission(submission, { ...origin, tabUrl: 'about:blank' });
    expect(await pendingOf(5)).toBeNull();
  });
});

describe('a number that became visible', () => {
  it('is stored with its sentence and a picture, and the wait is over', async () => {
    await onSubmission(submission, origin);
    await onTextSeen(says(SENTENCE), origin);
    const [request] = await requestsOf(SITE);
    expect(request).toMatchObject({ state: 'registered', ticketNumber: 'CB-482913', ticketSentence: SENTENCE });
    expect(await picturesOf(request?.id ?? '')).toMatchObject([{ kind: 'confirmation', width: 1, pageTitle: 'Thank you' }]);
    expect(await pendingOf(5)).toBeNull();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('✓');
    await updateBadge(5);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('✓');
    await onHello({ promising: false, startedAt: Date.now() }, origin);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('');
  });

  it('is safe though no picture could be taken', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab').mockRejectedValue(new Error('no permission') as never);
    await onSubmission(submission, origin);
    await onTextSeen(says(SENTENCE), origin);
    expect(await requestsOf(SITE)).toMatchObject([{ ticketNumber: 'CB-482913' }]);
  });

  it('of a request that is not stored yet is asked for again', async () => {
    expect(await onTextSeen(says(SENTENCE), origin)).toEqual({ state: 'unknown' });
    await onSubmission(submission, origin);
    expect(await onTextSeen(says(SENTENCE), origin)).toEqual({ state: 'settled' });
    expect(await onTextSeen(says('Your ticket number is CB-999999.'), origin)).toEqual({ state: 'settled' });
    expect(await requestsOf(SITE)).toMatchObject([{ ticketNumber: 'CB-482913' }]);
  });

  it.each([
    ['that is no ticket’s', says('Your order number is 55123.'), 'waiting'],
    ['that stood there before', says('Your ticket number is 1234.'), 'waiting'],
    ['of another submission', says(SENTENCE, 's2'), 'unknown'],
  ])('%s is not stored', async (_, message, state) => {
    await onSubmission(submission, origin);
    expect(await onTextSeen(message, origin)).toEqual({ state });
    expect(await requestsOf(SITE)).toMatchObject([{ state: 'submitted', ticketNumber: null }]);
  });
});
