import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterEach, expect, it } from 'vitest';
import { ProfileSection } from '@/components/profile/profile-section';
import { allProfiles, createProfile, identifiersFor } from '@/utils/store/profile/profile-store';

function Section({ focusField = null }: { focusField?: string | null }) {
  const profiles = useLiveQuery(() => allProfiles());
  if (!profiles) return null;
  return (
    <ProfileSection site="shop.example" profiles={profiles} chosen={profiles[0]} focusField={focusField} onChoose={() => {}} />
  );
}

const saved = async () => (await allProfiles())[0]?.values;
const fieldNamed = (name: string) => screen.getByRole('textbox', { name });

afterEach(cleanup);

it('makes the first profile where there is none', async () => {
  render(<Section />);
  await userEvent.setup().click(await screen.findByTestId('profile-add'));
  expect(await screen.findByRole('textbox', { name: 'First name' })).toBeTruthy();
  expect((await allProfiles()).map(({ label }) => label)).toEqual(['Me']);
});

it('saves as it is typed and when a field is left, and tells about a likely slip without being in the way', async () => {
  await createProfile('Me');
  render(<Section focusField="email" />);
  const user = userEvent.setup();
  const email = await screen.findByRole('textbox', { name: 'E-mail' });
  expect(document.activeElement).toBe(email);
  await user.type(email, 'ann@example');
  expect(screen.getByText('This does not look like an e-mail address yet')).toBeTruthy();
  await waitFor(async () => expect((await saved())?.email).toBe('ann@example'));
  await user.type(email, '.org');
  expect(screen.queryByText('This does not look like an e-mail address yet')).toBeNull();
  await user.tab();
  expect((await saved())?.email).toBe('ann@example.org');
});

it('keeps a country by its code and shows its name', async () => {
  await createProfile('Me');
  render(<Section focusField="country" />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('combobox', { name: 'Country' }), 'germany');
  await user.tab();
  await waitFor(async () => expect((await saved())?.country).toBe('DE'));
});

it('has for each field what autofill goes by', async () => {
  await createProfile('Me');
  render(<Section focusField="tel" />);
  await screen.findByRole('textbox', { name: 'Phone' });
  expect(fieldNamed('Phone').getAttribute('type')).toBe('tel');
  expect(fieldNamed('Phone').getAttribute('autocomplete')).toBe('tel');
  expect(fieldNamed('City').getAttribute('autocomplete')).toBe('address-level2');
});

it('keeps the numbers of this company', async () => {
  const { id } = await createProfile('Me');
  render(<Section />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Order number' }), ' A-1 ');
  await user.tab();
  await waitFor(async () =>
    expect(await identifiersFor('shop.example', id)).toMatchObject([{ type: 'order-number', value: 'A-1' }]),
  );
});
