import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { TranslateProvider } from '@/components/ui/translate';
import { type Act, ActionProvider, useAction } from '@/components/ui/use-action';
import { RemoteError } from '@/utils/messaging/send';

let log: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(cleanup);

function Press({ children, work }: { children: string; work: Parameters<Act>[1] }) {
  const perform = useAction();
  return <Button onPress={() => perform(children, work)}>{children}</Button>;
}
const show = (content: ReactNode) =>
  render(
    <TranslateProvider>
      <ActionProvider>{content}</ActionProvider>
    </TranslateProvider>,
  );
const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

/** Saves what was typed by itself. */
function Typed() {
  const perform = useAction();
  useEffect(() => perform('Notes', full, 'typed'), [perform]);
  return null;
}

/** Fails while its question is open. */
function Failing() {
  const perform = useAction();
  return (
    <ConfirmButton question="Sure?" confirm="Yes" onConfirm={() => undefined}>
      <button type="button" ref={() => void setTimeout(() => act(() => perform('Remove', full)), 200)}>
        Remove
      </button>
    </ConfirmButton>
  );
}

it('says what could not be done, why and what to do, logs it, and goes when it is dismissed', async () => {
  const user = userEvent.setup();
  show(<Press work={full}>End call</Press>);
  await user.click(await screen.findByText('End call'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('“End call” did not work');
  expect(alert.textContent).toContain('The disk is full');
  expect(log).toHaveBeenCalledWith('[casebook] action failed: End call', expect.any(DOMException));
  await user.click(screen.getByRole('button', { name: 'Dismiss this message' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('speaks the language of the person', async () => {
  await browser.storage.local.set({ language: 'ru' });
  const user = userEvent.setup();
  show(<Press work={full}>Завершить</Press>);
  await user.click(await screen.findByText('Завершить'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Не получилось: «Завершить».*На диске нет места/);
});

it('goes by itself when the same comes about after all, and not when something else does', async () => {
  const user = userEvent.setup();
  let isFull = true;
  show(
    <>
      <Press work={() => (isFull ? full() : Promise.resolve())}>Keep</Press>
      <Press work={async () => undefined}>Look</Press>
    </>,
  );
  await user.click(await screen.findByText('Keep'));
  await screen.findByRole('alert');
  await user.click(screen.getByText('Look'));
  expect(screen.queryByRole('alert')).not.toBeNull();
  isFull = false;
  await user.click(screen.getByText('Keep'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('has a sentence for what another context says, and for what is thrown at once', async () => {
  const user = userEvent.setup();
  const thrown = () => {
    throw new RemoteError('page-changed', '');
  };
  show(<Press work={thrown}>Show</Press>);
  await user.click(await screen.findByText('Show'));
  expect((await screen.findByRole('alert')).textContent).toContain('The page shows something else by now');
});

it('tells that what was typed is still there', async () => {
  show(<Typed />);
  const { textContent } = await screen.findByRole('alert');
  expect(textContent).toContain('“Notes” was not saved');
  expect(textContent).toContain('What you typed stays');
});

it('is read out and can be dismissed over an open dialog', async () => {
  const user = userEvent.setup();
  show(<Failing />);
  await user.click(await screen.findByText('Remove'));
  await screen.findByRole('alertdialog');
  // By role, so not hidden from whoever hears the screen.
  const alert = await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: 'Dismiss this message' }));
  expect(alert.isConnected).toBe(false);
  expect(screen.queryByRole('alertdialog')).not.toBeNull();
});
