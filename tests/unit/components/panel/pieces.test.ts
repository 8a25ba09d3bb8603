import { describe, expect, it } from 'vitest';
import { roomOf } from '@/components/library/use-room';
import { fillSources } from '@/components/panel/fill-sources';
import { plansOf } from '@/components/panel/plans-of';
import { freshRequest, statesOf } from '@/components/panel/use-fresh-request';
import { pinnedTabId } from '@/components/panel/use-page-tab';
import { mergeChanges } from '@/components/request/use-draft';
import { EMPTY_PROFILE_VALUES, type Profile } from '@/utils/profile/profile';
import { EMPTY_DETAILS, EMPTY_MESSAGE } from '@/utils/requests/request';
import { registerNumber } from '@/utils/store/requests/numbers';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { fakeForm, fakeFrame } from '../../fakes';

describe('fillSources', () => {
  const profile: Profile = {
    id: 'p',
    label: 'Me',
    values: { ...EMPTY_PROFILE_VALUES, 'given-name': 'Ann', 'family-name': 'Lee', country: 'DE' },
    createdAt: 0,
    updatedAt: 0,
  };
  const draft = {
    message: { ...EMPTY_MESSAGE, problem: 'Charged twice. See the picture.' },
    details: EMPTY_DETAILS,
    subject: ' ',
  };
  const prepared = { draft, profile, identifiers: [], language: 'ru' as const, pageLanguage: 'de' };

  it('proposes a subject where none was written, and signs the message', () => {
    const { subject, message } = fillSources(prepared);
    expect(subject).toBe('Charged twice');
    expect(message).toBe('Здравствуйте!\n\nCharged twice. See the picture.\n\nС уважением,\nAnn Lee');
    expect(fillSources({ ...prepared, draft: { ...draft, subject: 'Refund' } }).subject).toBe('Refund');
  });

  it('gives a country by its code, and the day in the person’s own words', () => {
    const { values, language } = fillSources({
      ...prepared,
      draft: { ...draft, message: { ...draft.message, when: '9 March' } },
    });
    expect([values.country, values['incident-date'], language]).toEqual(['DE', '9 March', 'de']);
    const chosen = { ...draft, details: { ...EMPTY_DETAILS, whenAt: '2026-03-09T14:20' } };
    expect(fillSources({ ...prepared, draft: chosen }).values['incident-date']).toBe('9 марта 2026 г. в 14:20');
  });

  it('has nothing to give without a profile', () => {
    expect(fillSources({ ...prepared, profile: undefined }).values['given-name']).toBeUndefined();
  });
});

it('plans each form once, and one that was read anew as it is now', () => {
  const values = { ...EMPTY_PROFILE_VALUES, email: 'ann@example.org' };
  const profile: Profile = { id: 'p', label: 'Me', values, createdAt: 0, updatedAt: 0 };
  const draft = { message: EMPTY_MESSAGE, details: EMPTY_DETAILS, subject: '' };
  const planFor = plansOf({ draft, profile, identifiers: [], language: 'en' }, []);
  const [form, frame] = [fakeForm(), fakeFrame()];
  const plan = planFor({ form, frame });
  expect(plan.entries.map(({ value }) => value)).toEqual(['ann@example.org']);
  expect(planFor({ form, frame: { ...frame } })).toBe(plan);
  expect(planFor({ form: { ...form, controls: [] }, frame }).entries).toEqual([]);
});

it('notices what has happened since the panel came to a site', async () => {
  const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: '' };
  await recordSubmission(page, { submissionId: 'old', subject: '', text: '' });
  const known = statesOf(await requestsOf(page.site));
  expect(freshRequest(await requestsOf(page.site), known)).toBeUndefined();
  await registerNumber('old', 'CB-1', '');
  expect(freshRequest(await requestsOf(page.site), known)?.ticketNumber).toBe('CB-1');
});

it.each([
  ['?tab=12', 12],
  ['?tab=', null],
  ['?tab=abc', null],
  ['', null],
])('reads the tab a panel is pinned to from %j', (search, id) => {
  expect(pinnedTabId(search)).toBe(id);
});

it.each([
  ['#profiles', 'profiles'],
  ['#requests', 'requests'],
  ['#else', 'requests'],
  ['', 'requests'],
])('opens the library at %j', (hash, room) => {
  expect(roomOf(hash)).toBe(room);
});

it('joins two changes of a draft, the later one on top', () => {
  const earlier = { message: { problem: 'a', when: 'b' }, subject: 'c' };
  expect(mergeChanges(earlier, { message: { when: 'd' }, profileId: null })).toEqual({
    message: { problem: 'a', when: 'd' },
    subject: 'c',
    profileId: null,
  });
  expect(mergeChanges({}, { subject: 'c' })).toEqual({ subject: 'c' });
});
