import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Channels } from '@/components/channels/channels';
import type { SeenChannel } from '@/utils/channels/seen-channel';
import type { Channel } from '@/utils/model/channels/channel';

const tab = { id: 7, url: 'https://www.northwind.example/contacts', title: 'Contacts', loads: 1 };

const fakeChannel = (change: Partial<SeenChannel> = {}): SeenChannel => ({
  kind: 'phone',
  value: '+12125550142',
  display: '(212) 555-0142',
  label: 'Support',
  note: 'daily 9:00–18:00',
  extension: '',
  pageUrl: tab.url,
  pageTitle: 'Contacts',
  certainty: 0.95,
  blockId: 3,
  ...change,
});

function show(seen: SeenChannel[], remembered: Channel[] = [], isKnown = true) {
  const events = { onWrite: vi.fn(), onCall: vi.fn() };
  render(
    <Channels
      tab={tab}
      found={{ seen, remembered, service: 'bank', isKnown }}
      chatUrls={new Set()}
      waitOf={(kind) => `wait ${kind}`}
      {...events}
    />,
  );
  return { ...events, user: userEvent.setup() };
}
const rows = () => screen.getAllByTestId('channel');
const row = (index: number) => within(rows()[index] ?? document.body);

afterEach(cleanup);

describe('a phone number', () => {
  it('is shown as the site writes it, with what stands beside it, and is dialled as telephones want it', async () => {
    const { onCall, user } = show([fakeChannel({ extension: '7' })]);
    for (const text of ['(212) 555-0142', 'Support', 'daily 9:00–18:00', 'extension 7', 'wait phone']) row(0).getByText(text);
    expect(row(0).getByRole('link', { name: 'Call: (212) 555-0142' }).getAttribute('href')).toBe('tel:+12125550142,,7');
    await user.click(row(0).getByRole('button', { name: 'Prepare a call: (212) 555-0142' }));
    expect(onCall).toHaveBeenCalledWith(expect.objectContaining({ value: '+12125550142', extension: '7' }));
  });

  it('is not labelled with itself', () => {
    show([fakeChannel({ label: '(212) 555-0142' })]);
    expect(row(0).getAllByText('(212) 555-0142')).toHaveLength(1);
  });
});

it('writes to an address in the panel', async () => {
  const { onWrite, user } = show([
    fakeChannel({ kind: 'email', value: 'help@northwind.example', display: 'help@northwind.example' }),
  ]);
  await user.click(row(0).getByRole('button', { name: /^Write an e-mail/ }));
  expect(onWrite).toHaveBeenCalledWith('help@northwind.example');
});

it('goes to the site’s own pages in the tab, and to messengers in another', async () => {
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(undefined as never);
  const { user } = show([
    fakeChannel({ kind: 'account', value: 'https://www.northwind.example/login', display: 'Sign in' }),
    fakeChannel({ kind: 'messenger', value: 'https://wa.me/12125550142', display: 'WhatsApp' }),
  ]);
  row(0).getByText(/stays here/);
  await user.click(row(0).getByRole('button', { name: /^Open in this tab/ }));
  expect(update).toHaveBeenCalledWith(7, { url: 'https://www.northwind.example/login' });
  await user.click(row(1).getByRole('button', { name: /^Open: / }));
  expect(create).toHaveBeenCalledWith({ url: 'https://wa.me/12125550142' });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'whatsapp://send?phone=1'])(
  'does not open %s',
  (value) => {
    show([
      fakeChannel({ kind: 'contact-page', value, blockId: null }),
      fakeChannel({ kind: 'messenger', value, blockId: null }),
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  },
);

it('says from which page it remembers what this one does not say, and does not offer to show it', () => {
  show([], [fakeChannel({ pageTitle: 'Help', pageUrl: 'https://www.northwind.example/help' })]);
  row(0).getByText('from “Help”');
  expect(row(0).queryByRole('button', { name: /^Show on page/ })).toBeNull();
});

describe('the list', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    fakeChannel({ value: `+1212555014${index}`, display: `555-014${index}` }),
  );

  it('begins with five', async () => {
    const { user } = show(many);
    expect(rows()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(rows()).toHaveLength(8);
    expect(screen.queryByTestId('channels-more')).toBeNull();
  });

  it('says that there is neither a number nor an address, and where to look', () => {
    show([fakeChannel({ kind: 'contact-page', value: 'https://www.northwind.example/help', display: 'Help' })]);
    expect(screen.getByTestId('channels-none').textContent).toMatch(/no phone number.*Look on/);
    cleanup();
    show([]);
    expect(screen.getByTestId('channels-none').textContent).not.toMatch(/Look on/);
  });

  it('says nothing before the page was looked at', () => {
    show([], [], false);
    expect(screen.queryByTestId('channels')).toBeNull();
  });
});
