import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Settings } from '@/components/library/settings';
import { SilentSite } from '@/components/panel/silent-site';
import { allOverrides, setOverride } from '@/utils/store/profile/override-store';
import { setSiteMode, siteModeOf } from '@/utils/store/profile/site-rule-store';
import { fakeControl, fakeForm } from '../../fakes';

const form = fakeForm({
  title: 'Complaint',
  controls: [fakeControl({ id: 'a', label: 'Branch *' }), fakeControl({ id: 'b', label: 'Phone' })],
});
afterEach(cleanup);

describe('Settings', () => {
  it('say so where nothing was decided', async () => {
    render(<Settings />);
    expect(await screen.findByText('It behaves alike on all sites.')).toBeTruthy();
    expect(await screen.findByText('You have decided nothing about a form yet.')).toBeTruthy();
  });

  it('list overrides by site, to be changed and removed', async () => {
    const user = userEvent.setup();
    await setOverride('shop.example', form, 'a', { kind: 'text', text: 'Branch 7' });
    await setOverride('bank.example', form, 'b', { kind: 'never' });
    render(<Settings />);
    const cards = await screen.findAllByTestId('override');
    expect(cards).toHaveLength(2);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'bank.example',
      'shop.example',
    ]);
    await user.selectOptions(screen.getByLabelText('Phone — Complaint'), 'Phone');
    await waitFor(async () => expect((await allOverrides())[0]?.ruling).toEqual({ kind: 'type', type: 'tel' }));
    const text = screen.getByDisplayValue('Branch 7');
    await user.clear(text);
    await user.type(text, 'Branch 8');
    await user.tab();
    await waitFor(async () => expect((await allOverrides())[1]?.ruling).toEqual({ kind: 'text', text: 'Branch 8' }));
    await user.click(screen.getByRole('button', { name: 'Remove: Branch' }));
    await waitFor(() => expect(screen.getAllByTestId('override')).toHaveLength(1));
  });

  it('list the sites that are treated otherwise, to be changed and put back', async () => {
    const user = userEvent.setup();
    const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true } as never);
    await setSiteMode('shop.example', 'asked');
    render(<Settings />);
    await user.selectOptions(within(await screen.findByTestId('site-rule')).getByLabelText('shop.example'), 'Off');
    await waitFor(async () => expect(await siteModeOf('shop.example')).toBe('off'));
    expect(told).toHaveBeenLastCalledWith({ name: 'site.quieted', data: { site: 'shop.example' } });
    await user.click(screen.getByRole('button', { name: 'Remove: shop.example' }));
    await waitFor(() => expect(screen.queryByTestId('site-rule')).toBeNull());
  });
});

describe('SilentSite', () => {
  it('can be turned on, and asked where it waits for that', async () => {
    const user = userEvent.setup();
    const onAsk = vi.fn();
    await setSiteMode('shop.example', 'asked');
    render(<SilentSite site="shop.example" mode="asked" onAsk={onAsk} />);
    await user.click(screen.getByTestId('ask-here'));
    expect(onAsk).toHaveBeenCalledOnce();
    await user.click(screen.getByTestId('turn-on'));
    await waitFor(async () => expect(await siteModeOf('shop.example')).toBe('on'));
  });

  it('offers nothing but turning it on where it is off', () => {
    render(<SilentSite site="shop.example" mode="off" onAsk={vi.fn()} />);
    expect(screen.queryByTestId('ask-here')).toBeNull();
    expect(screen.getByText(/turned it off on shop\.example/)).toBeTruthy();
  });
});
