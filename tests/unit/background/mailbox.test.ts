import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMailOpened, watchMailbox } from '@/utils/background/mailbox';
import { registerNumber } from '@/utils/store/requests/numbers';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { mailOfferOf } from '@/utils/tabs/mail-offer-store';

const SITE = 'shop.example';
const origin = { tabId: 9, frameId: 0, url: 'https://mail.example.org/', tabUrl: 'https://mail.example.org/' };
const page = { site: SITE, pageUrl: 'https://shop.example/help', pageTitle: 'Help – Corner Shop' };
const send = () => recordSubmission(page, { submissionId: 's', subject: 'Charged twice', text: 'Dear' });
const message = (text: string, site = SITE) => ({
  site,
  sender: `support@${site}`,
  date: '2026-11-22',
  framed: false,
  segments: [{ text, place: 'page' as const }],
});
const NUMBER = 'We have received your request. Your ticket number is 48219.';
let tell: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true } as never);
});
const shows = (url: string, title = '') => vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 9, url, title } as never);

describe('a page that may be a mailbox', () => {
  it('is looked at for the companies that owe a number', async () => {
    await send();
    shows('https://mail.example.org/');
    await watchMailbox(9);
    expect(tell.mock.calls.map((call: unknown[]) => call[1])).toEqual([
      { name: 'agent.expect-mail', data: { awaited: [{ site: SITE, name: 'Corner Shop' }] } },
    ]);
  });

  it('is left alone while nobody does, and so is any other page', async () => {
    shows('https://mail.example.org/');
    await watchMailbox(9);
    await send();
    shows('https://news.example/');
    await watchMailbox(9);
    await registerNumber('s', '1', '');
    shows('https://mail.example.org/');
    await watchMailbox(9);
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('an opened message', () => {
  it('is offered with its number and nothing else of it', async () => {
    const { id } = await send();
    await onMailOpened(message(`${NUMBER} Your order 99871 is on its way.`), origin);
    expect(await mailOfferOf(9)).toEqual({
      requestId: id,
      number: '48219',
      sentence: 'Your ticket number is 48219.',
      sender: 'support@shop.example',
      date: '2026-11-22',
    });
  });

  it.each([
    ['without a number', message('Thank you for your order 99871.')],
    ['of a company that owes none', message(NUMBER, 'bank.example')],
  ])('%s is not, and takes the offer before it away', async (_, opened) => {
    await send();
    await onMailOpened(message(NUMBER), origin);
    await onMailOpened(opened, origin);
    expect(await mailOfferOf(9)).toBeNull();
  });
});
