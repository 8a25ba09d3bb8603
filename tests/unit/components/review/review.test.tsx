import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { supportForms } from '@/components/panel/support-forms';
import { Review } from '@/components/review/review';
import { planFill } from '@/utils/forms/plan/plan-fill';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { fakeControl, fakeForm, fakeFrame } from '../../fakes';

const TOPICS = [
  { value: '', label: 'Choose one' },
  { value: '7', label: 'Billing' },
];
const form = fakeForm({
  controls: [
    fakeControl({ id: 'email', label: 'E-mail *', required: true }),
    fakeControl({ id: 'typed', type: 'tel', label: 'Phone', empty: false }),
    fakeControl({ id: 'order', type: 'order-number', label: 'Order number' }),
    fakeControl({ id: 'consent', type: 'consent', label: 'I agree', widget: 'checkbox' }),
    fakeControl({ id: 'secret', type: 'password', label: 'Password' }),
    fakeControl({ id: 'topic', type: 'category', label: 'Topic', widget: 'select', options: TOPICS }),
    fakeControl({ id: 'odd', type: 'other', label: 'Branch' }),
  ],
});
const values = { email: 'sample@example.org', tel: '+442071838750' };
const plan = planFill(form, { values, identifiers: {}, subject: '', message: '' });

function show(frame: Partial<FrameFindings> = {}) {
  const [found] = supportForms([fakeFrame(), fakeFrame({ frameId: 3, documentKey: 'doc', forms: [form], ...frame })]);
  if (!found) throw new Error('no form');
  const events = {
    onFilled: vi.fn(),
    onBack: vi.fn(),
    onAdd: vi.fn(),
    onStale: vi.fn(),
    onShow: vi.fn(),
    onLanguage: vi.fn(),
    onOverride: vi.fn(),
  };
  render(<Review found={found} plan={plan} language="en" {...events} />);
  return events;
}

/** The agent's side: answers the next message to the page, and says what was asked. */
function agentAnswers(answer: unknown) {
  return vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => answer);
}

const row = (id: string) => {
  const found = screen.getAllByTestId('plan-row').find((element) => element.dataset.controlId === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const tickOf = (id: string) => within(row(id)).getByRole<HTMLInputElement>('checkbox');

afterEach(cleanup);

describe('Review', () => {
  it('shows each control with its value and why, and what is left to the person with the reason', () => {
    show();
    expect(within(row('email')).getByDisplayValue('sample@example.org')).toBeTruthy();
    expect(row('email').textContent).toContain('because the label says');
    expect(row('typed').textContent).toContain('There is something in this field already');
    expect(row('consent').textContent).toContain('yours to tick');
    expect(row('secret').textContent).toContain('Casebook never fills this');
    expect(within(row('secret')).queryByRole('checkbox')).toBeNull();
  });

  it('ticks what is empty and sure; their own text only the person does', () => {
    show();
    expect(tickOf('email').checked).toBe(true);
    expect(tickOf('typed').checked).toBe(false);
    expect(screen.getByTestId('fill').textContent).toBe('Fill 1 field');
  });

  it('ticks nothing on an unencrypted page and says why', () => {
    show({ url: 'http://shop.example/', origin: 'http://shop.example' });
    expect(tickOf('email').checked).toBe(false);
    expect(screen.getByText(/not encrypted/)).toBeTruthy();
    expect(screen.getByTestId('fill').hasAttribute('disabled')).toBe(true);
  });

  it('names the other site a form comes from', () => {
    show({ origin: 'https://desk.example' });
    expect(screen.getByText(/another site, https:\/\/desk\.example/)).toBeTruthy();
  });

  it('writes what is ticked, as the person changed it, into the document the plan was made for', async () => {
    const user = userEvent.setup();
    const report = {
      undoId: 'undo',
      results: [
        { controlId: 'email', outcome: 'filled', refusal: null },
        { controlId: 'typed', outcome: 'refused', refusal: 'did-not-stick' },
      ],
    };
    const sent = agentAnswers({ ok: true, value: report });
    const { onFilled } = show();
    const value = within(row('email')).getByTestId('plan-value');
    await user.clear(value);
    await user.type(value, 'other@example.org');
    await user.click(tickOf('typed'));
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(row('email').dataset.outcome).toBe('filled'));
    const instructions = [
      { controlId: 'email', value: 'other@example.org', overwrite: false },
      { controlId: 'typed', value: '+442071838750', overwrite: true },
    ];
    expect(sent.mock.calls).toEqual([[1, { name: 'agent.fill', data: { documentKey: 'doc', instructions } }, { frameId: 3 }]]);
    expect(row('typed').dataset.outcome).toBe('refused');
    expect(row('typed').textContent).toContain('The page changed the value');
    expect(screen.getByText(/1 field filled/)).toBeTruthy();
    expect(onFilled).toHaveBeenCalledOnce();
  });

  it('takes a fill back', async () => {
    const user = userEvent.setup();
    const results = [{ controlId: 'email', outcome: 'filled', refusal: null }];
    agentAnswers({ ok: true, value: { undoId: 'undo', results } });
    show();
    await user.click(screen.getByTestId('fill'));
    const sent = agentAnswers({ ok: true, value: { undoId: null, results } });
    await user.click(await screen.findByTestId('undo'));
    expect(await screen.findByText('The form is as it was before.')).toBeTruthy();
    expect(sent.mock.lastCall?.[1]).toEqual({ name: 'agent.undo', data: { documentKey: 'doc', undoId: 'undo' } });
    expect(row('email').dataset.outcome).toBe('');
    expect(tickOf('email').checked).toBe(true);
  });

  it('takes every fill of a review back, the latest first', async () => {
    const user = userEvent.setup();
    const results = [{ controlId: 'email', outcome: 'filled', refusal: null }];
    agentAnswers({ ok: true, value: { undoId: 'first', results } });
    show();
    await user.click(screen.getByTestId('fill'));
    await screen.findByTestId('undo');
    await user.type(within(row('email')).getByTestId('plan-value'), 'x');
    agentAnswers({ ok: true, value: { undoId: 'second', results } });
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(screen.queryByTestId('fill')).toBeNull());
    const sent = agentAnswers({ ok: true, value: { undoId: null, results } });
    await user.click(screen.getByTestId('undo'));
    await screen.findByText('The form is as it was before.');
    const undone = sent.mock.calls.map(([, message]) => Reflect.get(Object(Reflect.get(Object(message), 'data')), 'undoId'));
    expect(undone.filter(Boolean)).toEqual(['second', 'first']);
    expect(screen.queryByTestId('undo')).toBeNull();
  });

  it('says in words that the page cannot be reached, and lets the person try again', async () => {
    const user = userEvent.setup();
    agentAnswers(undefined);
    show();
    await user.click(screen.getByTestId('fill'));
    expect((await screen.findByTestId('error')).textContent).toContain('could not reach this page');
    expect(screen.getByTestId('fill').hasAttribute('disabled')).toBe(false);
  });

  it('gives the review up when the page is another document now', async () => {
    const user = userEvent.setup();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    agentAnswers({ ok: false, code: 'page-changed' });
    const { onStale, onFilled } = show();
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(onStale).toHaveBeenCalledOnce());
    expect(onFilled).not.toHaveBeenCalled();
  });

  it('asks for what is missing', async () => {
    const user = userEvent.setup();
    const { onAdd } = show();
    await user.click(within(row('order')).getByRole('button', { name: 'Add it: Order number' }));
    expect(onAdd).toHaveBeenCalledWith('order-number');
    expect(within(row('consent')).queryByRole('button')).toBeNull();
  });

  it('lets the person answer a list that is left to them', async () => {
    const user = userEvent.setup();
    const sent = agentAnswers({ ok: true, value: { undoId: null, results: [] } });
    show();
    expect(row('topic').dataset.skip).toBe('yours');
    await user.selectOptions(within(row('topic')).getByTestId('plan-choice'), 'Billing');
    expect(tickOf('topic').checked).toBe(true);
    await user.click(tickOf('email'));
    await user.click(screen.getByTestId('fill'));
    const instructions = [{ controlId: 'topic', value: '7', overwrite: false }];
    expect(sent.mock.lastCall?.[1]).toEqual({ name: 'agent.fill', data: { documentKey: 'doc', instructions } });
  });

  it('takes the person’s decisions about a control: something else, always the same, never', async () => {
    const user = userEvent.setup();
    const { onOverride } = show();
    const choose = async (id: string, item: string) => {
      await user.click(within(row(id)).getByTestId('override-menu'));
      await user.click(await screen.findByTestId(item));
    };
    await choose('odd', 'override-organization');
    expect(onOverride).toHaveBeenLastCalledWith('odd', { kind: 'type', type: 'organization' });
    await choose('email', 'override-never');
    expect(onOverride).toHaveBeenLastCalledWith('email', { kind: 'never' });
    const value = within(row('email')).getByTestId('plan-value');
    await user.clear(value);
    await user.type(value, 'desk@example.org');
    await choose('email', 'override-text');
    expect(onOverride).toHaveBeenLastCalledWith('email', { kind: 'text', text: 'desk@example.org' });
    expect(within(row('email')).getByDisplayValue('sample@example.org')).toBeTruthy();
    expect(screen.queryByTestId('override-forget')).toBeNull();
  });

  it('offers no decision about what is never filled', () => {
    show();
    for (const id of ['secret', 'consent']) expect(within(row(id)).queryByTestId('override-menu')).toBeNull();
  });

  it('gives one control back and leaves the others filled', async () => {
    const user = userEvent.setup();
    const filled = (...ids: string[]) => ids.map((controlId) => ({ controlId, outcome: 'filled', refusal: null }));
    agentAnswers({ ok: true, value: { undoId: 'undo', results: filled('email', 'typed') } });
    show();
    await user.click(tickOf('typed'));
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(row('typed').dataset.outcome).toBe('filled'));
    const sent = agentAnswers({ ok: true, value: { undoId: null, results: filled('email') } });
    await user.click(within(row('email')).getByTestId('undo-one'));
    await waitFor(() => expect(row('email').dataset.outcome).toBe(''));
    const data = { documentKey: 'doc', undoId: 'undo', controlIds: ['email'] };
    expect(sent.mock.lastCall?.[1]).toEqual({ name: 'agent.undo', data });
    expect(row('typed').dataset.outcome).toBe('filled');
    await user.click(screen.getByTestId('undo'));
    await waitFor(() => expect(row('typed').dataset.outcome).toBe(''));
    expect(sent.mock.lastCall?.[1]).toEqual({ name: 'agent.undo', data: { documentKey: 'doc', undoId: 'undo' } });
  });
});
