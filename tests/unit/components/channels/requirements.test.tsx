import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Requirements } from '@/components/channels/requirements';
import { companyOf } from '@/utils/store/companies/company-store';

const SITE = 'northwind.example';
const stateOf = (id: string) =>
  screen.getAllByTestId('requirement').find(({ dataset }) => dataset.id === id)?.dataset.state ?? 'not asked for';

afterEach(cleanup);

it('says what is missing of what the service asks for', async () => {
  render(<Requirements site={SITE} service="shop" profile={undefined} />);
  expect((await screen.findByTestId('requirements-missing')).textContent).toMatch(/\d thing/);
  expect(stateOf('order-number')).toBe('missing');
  expect(stateOf('name')).toBe('missing');
});

it('never asks to keep what must not be kept', async () => {
  render(<Requirements site={SITE} service="bank" profile={undefined} />);
  for (const id of ['identity', 'code-word', 'card-last-four']) expect(stateOf(id)).toBe('at-hand');
  expect(screen.getByText(/never the full number/)).toBeTruthy();
});

it('lets the person say what kind of service it is', async () => {
  render(<Requirements site={SITE} service="other" profile={undefined} />);
  await userEvent.setup().selectOptions(screen.getByLabelText('Kind of service'), 'Utilities');
  await waitFor(async () => expect(await companyOf(SITE)).toMatchObject({ service: 'utilities', serviceSetByPerson: true }));
});
