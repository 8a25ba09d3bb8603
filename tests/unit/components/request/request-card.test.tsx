import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RequestCard } from '@/components/request/request-card';
import { requestTitle } from '@/components/request/request-title';
import { showsChange } from '@/components/request/shows-change';
import type { SupportRequest } from '@/utils/requests/request';
import { saveDraft } from '@/utils/store/requests/drafts';
import { registerNumber } from '@/utils/store/requests/numbers';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
let request: SupportRequest;

beforeEach(async () => {
  await saveDraft(page, { message: { problem: 'Charged twice\nfor one order' } });
  await recordSubmission(page, { submissionId: 's', subject: '', text: 'Dear support team, …' });
  const registered = await registerNumber('s', 'CB-100200', 'Your ticket number is CB-100200.');
  if (!registered) throw new Error('not registered');
  request = registered;
});
afterEach(cleanup);

it('shows number, state, subject and the sentence the number was read from', () => {
  render(<RequestCard request={request} />);
  const card = screen.getByTestId('request-card');
  expect(card.dataset).toMatchObject({ state: 'registered', number: 'CB-100200' });
  for (const text of ['CB-100200', 'Registered', 'Charged twice', '“Your ticket number is CB-100200.”']) {
    expect(card.textContent).toContain(text);
  }
});

it('copies the number, nothing around it', async () => {
  const user = userEvent.setup();
  render(<RequestCard request={request} />);
  await user.click(screen.getByTestId('copy-number'));
  expect(await navigator.clipboard.readText()).toBe('CB-100200');
  expect(await screen.findByText('Copied')).toBeTruthy();
});

it('lets the person say what the number is', async () => {
  const user = userEvent.setup();
  render(<RequestCard request={request} />);
  await user.click(screen.getByRole('button', { name: 'This is not the number' }));
  const input = screen.getByRole('textbox', { name: 'Ticket number' });
  await user.clear(input);
  await user.type(input, ' CB-7 {Enter}');
  await waitFor(async () =>
    expect((await requestsOf(page.site))[0]).toMatchObject({ ticketNumber: 'CB-7', state: 'registered' }),
  );
});

it('lets the person take a wrong number away', async () => {
  const user = userEvent.setup();
  render(<RequestCard request={request} />);
  await user.click(screen.getByRole('button', { name: 'This is not the number' }));
  await user.click(screen.getByRole('button', { name: 'There is no number' }));
  await waitFor(async () => expect((await requestsOf(page.site))[0]).toMatchObject({ ticketNumber: null, state: 'submitted' }));
});

it('is called by its subject, else by its first line', () => {
  expect(requestTitle({ ...request, subject: 'Refund' })).toBe('Refund');
  expect(requestTitle(request)).toBe('Charged twice');
  const nothing = { ...request, message: { problem: ' ', when: '', tried: '', wanted: '' } };
  expect(requestTitle({ ...nothing, sentText: '\nHello\nworld' })).toBe('Hello');
  expect(requestTitle({ ...nothing, sentText: null })).toBe('');
});

it('knows whether a stored draft holds a change', () => {
  expect(showsChange(request, {})).toBe(true);
  expect(showsChange(request, { message: { problem: 'Charged twice\nfor one order' } })).toBe(true);
  expect(showsChange(request, { message: { tried: 'x' } })).toBe(false);
  expect(showsChange(request, { subject: 'x' })).toBe(false);
  expect(showsChange(request, { profileId: 'x' })).toBe(false);
});
