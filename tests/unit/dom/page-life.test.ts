import { expect, it, vi } from 'vitest';
import { fakeLife, heard } from '../support/fake-life';

it('calls back when the time has come, once or again and again', async () => {
  const { life, clock } = fakeLife();
  const [once, often] = [vi.fn(), vi.fn()];
  life.after(100, once);
  const end = life.every(100, often);
  await clock.pass(99);
  expect(once).not.toHaveBeenCalled();
  await clock.pass(250);
  expect(once).toHaveBeenCalledTimes(1);
  expect(often).toHaveBeenCalledTimes(3);
  end();
  await clock.pass(1_000);
  expect(often).toHaveBeenCalledTimes(3);
  expect(clock.waiting).toBe(0);
});

it('takes a callback back', async () => {
  const { life, clock } = fakeLife();
  const once = vi.fn();
  life.after(100, once)();
  await clock.pass(200);
  expect(once).not.toHaveBeenCalled();
});

it('hears events, until it is told to hear them no longer', () => {
  const { life } = fakeLife();
  const [always, until] = [vi.fn(), vi.fn()];
  const stop = new AbortController();
  life.on(window, 'click', always);
  life.on(window, 'click', until, stop.signal);
  document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  stop.abort();
  document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(always).toHaveBeenCalledTimes(2);
  expect(until).toHaveBeenCalledTimes(1);
});

it('throws when a callback does, and goes on', async () => {
  const { life, clock } = fakeLife();
  const often = vi.fn(() => {
    throw new Error('odd page');
  });
  life.every(100, often);
  await expect(clock.pass(100)).rejects.toThrow('odd page');
  await expect(clock.pass(100)).rejects.toThrow('odd page');
});

/** Each way in which code in a page is woken. */
const WAKES: Record<string, (page: ReturnType<typeof fakeLife>) => Promise<void> | void> = {
  'an event': () => void document.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  'a change': () => document.body.append('more'),
  'a timer': ({ clock }) => clock.pass(5_000),
};

it.each(Object.keys(WAKES))('ends with the extension, at the first wake: by %s', async (name) => {
  const page = fakeLife();
  const { life, clock, orphan } = page;
  const work = vi.fn();
  const ended = vi.fn();
  life.on(window, 'click', work);
  life.observer(work).observe(document, { childList: true, subtree: true });
  life.after(5_000, work);
  life.signal.addEventListener('abort', ended);
  expect(life.goesOn()).toBe(true);
  orphan();
  await WAKES[name]?.(page);
  await heard();
  expect(life.signal.aborted).toBe(true);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(clock.waiting).toBe(0);
  for (const wake of Object.values(WAKES)) await wake(page);
  await heard();
  expect(work).not.toHaveBeenCalled();
});

it('begins nothing once it is over', async () => {
  const { life, clock, orphan } = fakeLife();
  orphan();
  const work = vi.fn();
  life.every(100, work);
  life.on(window, 'click', work);
  expect(clock.waiting).toBe(0);
  document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(work).not.toHaveBeenCalled();
  expect(life.goesOn()).toBe(false);
});
