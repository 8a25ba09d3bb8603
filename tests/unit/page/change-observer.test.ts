import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeObserver } from '@/utils/page/change-observer';

/** Lets the mutation observer, which speaks in microtasks, be heard; timers are under the test's control. */
const heard = () => Promise.resolve();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

describe('ChangeObserver', () => {
  it('looks once after a burst of changes', async () => {
    const changed = vi.fn();
    const observer = new ChangeObserver(changed);
    observer.watch(document);
    for (let index = 0; index < 20; index++) document.body.append(document.createElement('p'));
    await heard();
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(changed).toHaveBeenCalledTimes(1);
    observer.stop();
  });

  it('sees changes in a shadow root it was shown, once however often it was shown', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    const seen = vi.fn();
    const observer = new ChangeObserver(() => {}, seen);
    observer.watch(root);
    observer.watch(root);
    root.append(document.createElement('input'));
    await heard();
    expect(seen).toHaveBeenCalledTimes(1);
    observer.stop();
  });

  it('looks more rarely at a page that never stands still', () => {
    const changed = vi.fn();
    const observer = new ChangeObserver(changed);
    const minute = 60_000;
    for (let time = 0; time < minute; time += 100) {
      observer.schedule();
      vi.advanceTimersByTime(100);
    }
    // 50 looks at most every 300 ms, then one in five seconds.
    expect(changed.mock.calls.length).toBeGreaterThan(50);
    expect(changed.mock.calls.length).toBeLessThan(65);
    observer.stop();
  });

  it('is silent once stopped', async () => {
    const changed = vi.fn();
    const observer = new ChangeObserver(changed);
    observer.watch(document);
    document.body.append('x');
    await heard();
    observer.stop();
    vi.advanceTimersByTime(10_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
