import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/library';
import { RequestsHere } from '@/components/panel/requests-here';
import { database } from '@/utils/store/database';

afterEach(cleanup);
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

it('the library says how many entries of any kind could not be read', async () => {
  await database.table('requests').add({ id: 'newer', site: 'shop.example', state: 'escalated' });
  await database.table('templates').add({ id: 'newer' });
  render(<Library />);
  expect((await screen.findByTestId('unreadable')).textContent).toContain('2 entries could not be read');
});

it('the history of a site does not say that there are no requests where some could not be read', async () => {
  await database.table('requests').add({ id: 'newer', site: 'shop.example', state: 'escalated' });
  const { rerender } = render(<RequestsHere site="shop.example" requests={[]} />);
  expect((await screen.findByTestId('unreadable')).textContent).toContain('1 entry could not be read');
  expect(screen.queryByText('No requests to this company yet')).toBeNull();
  rerender(<RequestsHere site="bank.example" requests={[]} />);
  expect(await screen.findByText('No requests to this company yet')).toBeTruthy();
  expect(screen.queryByTestId('unreadable')).toBeNull();
});
