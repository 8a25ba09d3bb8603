import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NumberWanted } from '@/components/request/number-wanted';
import { whereToLook } from '@/components/request/where-to-look';
import type { SupportRequest } from '@/utils/requests/request';
import { keepCandidates } from '@/utils/store/requests/number-candidates';
import { placesOf, rememberPlace } from '@/utils/store/requests/number-places';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const site = 'shop.example';
const candidate = (value: string, score: number) => ({
  value,
  score,
  sentence: `Zorp is ${value}.`,
  place: 'page' as const,
  reasons: [],
});
let request: SupportRequest;

beforeEach(async () => {
  const page = { site, pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
  request = await recordSubmission(page, { submissionId: 's', subject: '', text: 'Dear support team, …' });
});
afterEach(cleanup);

it('lets the person choose, keeps the sentence, and remembers the place', async () => {
  await keepCandidates(request.id, [candidate('70001', 0.4), candidate('70002', 0.6)]);
  render(<NumberWanted request={request} />);
  const user = userEvent.setup();
  const offered = await screen.findAllByTestId('candidate');
  expect(offered.map(({ textContent }) => textContent)).toEqual(['70002', '70001']);
  await user.click(screen.getByText('70001'));
  await waitFor(async () =>
    expect(await requestsOf(site)).toMatchObject([
      { state: 'registered', ticketNumber: '70001', ticketSentence: 'Zorp is 70001.' },
    ]),
  );
  expect(await placesOf(site)).toMatchObject([{ source: 'page', before: 'zorp is', behind: '' }]);
  expect((await timelineOf(request.id)).map(({ kind }) => kind)).toEqual(['submitted', 'number-chosen']);
});

it('takes “none of these” for an answer and says where to look instead', async () => {
  await keepCandidates(request.id, [candidate('70001', 0.4)]);
  render(<NumberWanted request={request} />);
  await userEvent.setup().click(await screen.findByText('None of these'));
  expect((await screen.findByTestId('number-wanted')).textContent).toContain('Save as ticket number');
  expect(await requestsOf(site)).toMatchObject([{ state: 'submitted', ticketNumber: null }]);
});

it('says where this company’s number was found the last time', async () => {
  expect(whereToLook([])).toBe('wanted_anywhere');
  await rememberPlace(site, 'mail', null, '70001');
  expect(whereToLook(await placesOf(site))).toBe('wanted_mail');
});
