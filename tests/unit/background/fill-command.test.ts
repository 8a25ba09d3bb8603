import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onCommand } from '@/utils/background/fill-command';
import { storePendingFill, takePendingFill, watchPendingFill } from '@/utils/tabs/pending-fill-store';

it('opens the panel within the person’s own action and leaves it the command', async () => {
  const open = vi.fn(async () => undefined);
  Reflect.set(browser, 'sidePanel', { open });
  onCommand('fill', { id: 5, windowId: 2 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  await vi.waitFor(async () => expect(await takePendingFill(5)).toBe(true));
  expect(await takePendingFill(5)).toBe(false);
});

it('opens the sidebar where there is no side panel', () => {
  const open = vi.fn(async () => undefined);
  Reflect.deleteProperty(browser, 'sidePanel');
  Reflect.set(browser, 'sidebarAction', { open });
  onCommand('fill', { id: 5, windowId: 2 });
  expect(open).toHaveBeenCalledOnce();
});

it('does nothing about another command, or without a tab', async () => {
  const open = vi.fn(async () => undefined);
  Reflect.set(browser, 'sidePanel', { open });
  onCommand('other', { id: 6, windowId: 2 });
  onCommand('fill', undefined);
  expect(open).not.toHaveBeenCalled();
  expect(await takePendingFill(6)).toBe(false);
});

it('a pending command is of one tab and soon over', async () => {
  const came = vi.fn();
  const stop = watchPendingFill(7, came);
  await storePendingFill(8);
  expect(came).not.toHaveBeenCalled();
  await storePendingFill(7);
  expect(came).toHaveBeenCalledOnce();
  stop();
  expect(await takePendingFill(7, Date.now() + 60_000)).toBe(false);
  expect(await takePendingFill(8)).toBe(true);
});
