import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { FormChoices } from '@/components/panel/form-choices';
import { defaultForm, supportForms } from '@/components/panel/support-forms';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { fakeControl, fakeForm, fakeFrame } from '../../fakes';

function show(frames: FrameFindings[]) {
  const forms = supportForms(frames);
  const events = { onChoose: vi.fn(), onShow: vi.fn() };
  render(
    <FormChoices forms={forms} chosen={defaultForm(forms)} readyIn={() => 1} wait="usually 1–3 working days" {...events} />,
  );
  return { forms, ...events };
}

afterEach(cleanup);

it('offers the forms with what they hold, the page’s own one chosen', async () => {
  const controls = [fakeControl(), fakeControl({ visible: false }), fakeControl({ type: 'honeypot' })];
  const foreign = fakeFrame({
    frameId: 3,
    documentKey: 'other',
    origin: 'https://desk.example',
    forms: [fakeForm({ title: 'Desk' })],
  });
  const { forms, onChoose } = show([fakeFrame({ forms: [fakeForm({ controls })] }), foreign]);
  expect(screen.getAllByText('1 field, 1 ready')).toHaveLength(2);
  const [own, desk] = screen.getAllByRole<HTMLInputElement>('radio');
  expect(own?.checked).toBe(true);
  expect(desk?.checked).toBe(false);
  expect(screen.getByText('in a frame from https://desk.example')).toBeTruthy();
  const choice = screen.getAllByTestId('form-choice')[1];
  if (choice) await userEvent.setup().click(choice);
  expect(onChoose).toHaveBeenCalledWith(forms[1]?.key);
});

it('does not let a form in a sealed frame be chosen', () => {
  show([fakeFrame(), fakeFrame({ frameId: 3, origin: '', opaqueOrigin: true, forms: [fakeForm()] })]);
  expect(screen.getByRole<HTMLInputElement>('radio').disabled).toBe(true);
  expect(screen.getByText(/sealed frame/)).toBeTruthy();
});

it('says honestly that nothing was found', () => {
  show([fakeFrame({ forms: [fakeForm({ kind: 'login' })] })]);
  expect(within(screen.getByTestId('no-form')).getByText(/keeps looking/)).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});
