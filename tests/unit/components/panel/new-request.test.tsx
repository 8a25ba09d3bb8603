import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NewRequest } from '@/components/panel/new-request';
import type { FormFinding, FrameFindings } from '@/utils/model/forms/findings';
import { database } from '@/utils/store/database';
import { overridesOfSite } from '@/utils/store/profile/override-store';
import { createProfile, saveProfileValue } from '@/utils/store/profile/profile-store';
import { readRows } from '@/utils/store/read-rows';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { fakeControl, fakeForm, fakeFrame } from '../../fakes';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: 'Help' };
const tab = { id: 1, url: page.pageUrl, title: page.pageTitle, loads: 0 };
const first = fakeForm({ id: 'first', title: 'Step 1', controls: [fakeControl({ id: 'mail', label: 'E-mail' })] });
const second = fakeForm({
  id: 'second',
  kind: 'other',
  title: 'Step 2',
  controls: [fakeControl({ id: 'name', type: 'name', label: 'Name' })],
});
const framesWith = (...forms: FormFinding[]): FrameFindings[] => [fakeFrame({ forms })];

interface UnderTestProps {
  frames: FrameFindings[];
  /** How often the key was pressed. */
  presses: number;
}

/** The key's command is pending until somebody takes it up, as in the panel. */
function UnderTest({ frames, presses }: UnderTestProps) {
  const [done, setDone] = useState(0);
  return (
    <>
      <output>{done}</output>
      <NewRequest
        tab={tab}
        page={page}
        state={{ access: 'granted', failure: null, frames, refresh: () => undefined }}
        fillPending={presses > done}
        onFillTaken={() => setDone(presses)}
      />
    </>
  );
}

/** The panel over a page whose forms can be changed, and the key that fills pressed. */
function show(...forms: FormFinding[]) {
  let now = forms;
  let presses = 0;
  const view = () => <UnderTest frames={framesWith(...now)} presses={presses} />;
  const { rerender } = render(view());
  return {
    turnTo: (...next: FormFinding[]) => {
      now = next;
      rerender(view());
    },
    press: () => {
      presses += 1;
      rerender(view());
    },
    /** How often the key has had its way. */
    done: () => Number(document.querySelector('output')?.textContent),
  };
}

const row = (id: string) => screen.getAllByTestId('plan-row').find(({ dataset }) => dataset.controlId === id);
const filled = (controlId: string) => ({
  ok: true,
  value: { undoId: `undo-${controlId}`, results: [{ controlId, outcome: 'filled', refusal: null }] },
});

let sent: ReturnType<typeof vi.spyOn>;
beforeEach(async () => {
  const { id } = await createProfile('Me');
  await saveProfileValue(id, 'email', 'a@example.org');
  await saveProfileValue(id, 'given-name', 'Ann');
  sent = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => filled('mail'));
});
afterEach(cleanup);

/** The draft's history has noted the fill. */
const noted = () =>
  waitFor(async () =>
    expect(readRows('timeline', await database.timeline.toArray()).some(({ kind }) => kind === 'filled')).toBe(true),
  );

/** Waits for the profile and opens the review. */
async function review() {
  const user = userEvent.setup();
  await screen.findByText('Review 1 field');
  await user.click(screen.getByTestId('review'));
  return user;
}

describe('a form that goes on', () => {
  it('puts the form that took its place up for review, to be filled with one click', async () => {
    const panel = show(first);
    const user = await review();
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(row('mail')?.dataset.outcome).toBe('filled'));
    await noted();
    panel.turnTo(second);
    expect((await screen.findByTestId('next-step')).textContent).toContain('The next step is here');
    sent.mockImplementation(async () => filled('name'));
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(row('name')?.dataset.outcome).toBe('filled'));
    const instructions = [{ controlId: 'name', value: 'Ann', overwrite: false }];
    expect(sent.mock.lastCall?.[1]).toEqual({ name: 'agent.fill', data: { documentKey: 'key', instructions } });
  });

  it('tells of fields that came into the same form', async () => {
    const panel = show(first);
    const user = await review();
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(row('mail')?.dataset.outcome).toBe('filled'));
    panel.turnTo({ ...first, controls: [...first.controls, ...second.controls] });
    expect((await screen.findByTestId('next-step')).textContent).toBe('The form goes on: 1 more field.');
    expect(screen.getByTestId('fill').textContent).toBe('Fill 1 field');
  });

  it('shows no other form once the request is sent', async () => {
    const panel = show(first);
    const user = await review();
    await user.click(screen.getByTestId('fill'));
    await waitFor(() => expect(row('mail')?.dataset.outcome).toBe('filled'));
    await noted();
    await recordSubmission(page, { submissionId: 's', subject: '', text: '' });
    panel.turnTo(second);
    expect(await screen.findByTestId('no-form')).toBeTruthy();
    expect(screen.queryByTestId('next-step')).toBeNull();
  });
});

describe('the key that fills', () => {
  it('opens the review and fills nothing, then fills what is reviewed', async () => {
    const panel = show(first);
    await screen.findByText('Review 1 field');
    panel.press();
    await screen.findByTestId('fill');
    expect(panel.done()).toBe(1);
    expect(sent).not.toHaveBeenCalledWith(1, expect.objectContaining({ name: 'agent.fill' }), expect.anything());
    panel.press();
    await waitFor(() => expect(row('mail')?.dataset.outcome).toBe('filled'));
    expect(panel.done()).toBe(2);
  });

  it('waits for a form', async () => {
    const panel = show();
    await screen.findByTestId('no-form');
    panel.press();
    expect(panel.done()).toBe(0);
    panel.turnTo(first);
    expect(await screen.findByTestId('fill')).toBeTruthy();
  });
});

it('a decision in the review is kept for the site and done at once', async () => {
  show(first);
  const user = await review();
  await user.click(within(row('mail') ?? document.body).getByTestId('override-menu'));
  await user.click(await screen.findByTestId('override-never'));
  await waitFor(() => expect(row('mail')?.dataset.skip).toBe('overridden'));
  expect(await overridesOfSite(page.site)).toMatchObject([{ label: 'E-mail', ruling: { kind: 'never' } }]);
});
