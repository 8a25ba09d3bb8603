import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onCommand } from '@/utils/background/fill-command';
import { storeFillWish, takeFillWish, watchFillWish } from '@/utils/tabs/fill-wish-store';

it('opens the panel within the person’s own action and leaves it a wish', async () => {
  const open = vi.fn(async () => undefined);
  Reflect.set(browser, 'sidePanel', { open });
  onCommand('fill', { id: 5, windowId: 2 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  await vi.waitFor(async () => expect(await takeFillWish(5)).toBe(true));
  expect(await takeFillWish(5)).toBe(false);
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
  expect(await takeFillWish(6)).toBe(false);
});

it('a wish is of one tab and soon over', async () => {
  const came = vi.fn();
  const stop = watchFillWish(7, came);
  await storeFillWish(8);
  expect(came).not.toHaveBeenCalled();
  await storeFillWish(7);
  expect(came).toHaveBeenCalledOnce();
  stop();
  expect(await takeFillWish(7, Date.now() + 60_000)).toBe(false);
  expect(await takeFillWish(8)).toBe(true);
});
