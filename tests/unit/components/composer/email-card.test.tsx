import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { EmailCard } from '@/components/composer/email-card';
import { useDraft } from '@/components/request/use-draft';
import { assembleLetter } from '@/utils/composer/assemble-letter';
import { saveDraft } from '@/utils/store/requests/drafts';
import { draftOf, requestsOf } from '@/utils/store/requests/request-store';
import { readMailto } from '../../composer/email/read-mailto';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: '' };
const ADDRESSES = ['help@shop.example'];

function Card({ addresses = ADDRESSES }: { addresses?: string[] }) {
  const draft = useDraft(page);
  const letter = { message: draft.message, language: 'ru' as const, references: { 'order-number': '100245789' } };
  return draft.isKnown ? <EmailCard draft={draft} letter={letter} addresses={addresses} /> : null;
}

let opened: ReturnType<typeof vi.spyOn>;
const onSystem = (os: 'win' | 'linux') =>
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockImplementation(async () => ({ os, arch: 'x86-64', nacl_arch: 'x86-64' }));
/** The link that was opened last. */
const link = () => readMailto(JSON.parse(JSON.stringify(opened.mock.lastCall?.[0])).url);

beforeEach(() => {
  opened = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => undefined);
});
afterEach(cleanup);

async function show(problem: string) {
  await saveDraft(page, { message: { problem } });
  render(<Card />);
  const user = userEvent.setup();
  await waitFor(() => expect(screen.getByTestId('email-open').hasAttribute('disabled')).toBe(false));
  return user;
}

it('opens the whole letter, with the numbers a form would have asked for', async () => {
  onSystem('linux');
  const user = await show('Заказ не пришёл');
  await user.click(screen.getByTestId('email-open'));
  await screen.findByTestId('email-ask');
  const { to, headers } = link();
  expect([to, headers.subject]).toEqual(['help@shop.example', 'Заказ не пришёл']);
  expect(headers.body).toContain('\r\n\r\nНомер заказа: 100245789');
});

it('copies a letter that is too long for a link, and says where to paste it', async () => {
  onSystem('win');
  const user = await show('Подробности. '.repeat(150));
  await user.click(screen.getByTestId('email-open'));
  await waitFor(() => expect(screen.getByTestId('email-status').textContent).toContain('too long for a mail link'));
  expect(link().headers.body).toBe('Paste the letter here: Casebook has copied it for you.');
  const draft = await draftOf(page.site);
  if (!draft) throw new Error('no draft');
  const letter = { message: draft.message, language: 'ru' as const, references: { 'order-number': '100245789' } };
  expect(await navigator.clipboard.readText()).toBe(assembleLetter(letter));
});

it('opens no mail program where a long letter could not be copied', async () => {
  onSystem('win');
  const user = await show('Подробности. '.repeat(150));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no focus'));
  await user.click(screen.getByTestId('email-open'));
  await waitFor(() => expect(screen.getByTestId('email-status').textContent).toContain('could not be copied'));
  expect(opened).not.toHaveBeenCalled();
});

it('keeps nothing as sent before the person says so', async () => {
  onSystem('linux');
  const user = await show('Заказ не пришёл');
  await user.click(screen.getByTestId('email-open'));
  await user.click(await screen.findByText('Not yet'));
  expect(await requestsOf(page.site)).toEqual([]);
  await user.click(screen.getByTestId('email-sent'));
  await waitFor(async () => expect(await requestsOf(page.site)).toMatchObject([{ state: 'submitted', channel: 'email' }]));
  await waitFor(() => expect(screen.getByTestId('email-status').textContent).toContain('kept among the requests'));
});

it('takes the address the person chooses, and keeps what they typed while addresses were looked for', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Card addresses={[]} />);
  await user.type(await screen.findByTestId('email-to'), 'me@typed.example');
  const shown = () => screen.getByTestId<HTMLInputElement>('email-to').value;
  rerender(<Card addresses={['help@shop.example', 'sales@shop.example']} />);
  expect(shown()).toBe('me@typed.example');
  rerender(<Card addresses={['sales@shop.example', 'help@shop.example']} />);
  expect(shown()).toBe('sales@shop.example');
});

it('opens nothing for what is no address', async () => {
  const user = await show('Заказ не пришёл');
  await user.clear(screen.getByTestId('email-to'));
  await user.type(screen.getByTestId('email-to'), 'help@');
  expect(screen.getByTestId('email-open').hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('This does not look like an e-mail address yet')).toBeTruthy();
});
