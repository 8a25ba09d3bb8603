import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeObserver } from '@/utils/page/change-observer';

/** Lets the mutation observer, which speaks in microtasks, be heard; timers are under the test's control. */
const heard = () => Promise.resolve();

function appendHtml(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

describe('ChangeObserver', () => {
  it('looks once after a burst of changes', async () => {
    const changed = vi.fn(async () => true);
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
    const observer = new ChangeObserver(async () => true, seen);
    observer.watch(root);
    observer.watch(root);
    root.append(document.createElement('input'));
    await heard();
    expect(seen).toHaveBeenCalledTimes(1);
    observer.stop();
  });

  /** A page that is redrawn every 100 ms for a minute. */
  async function redraw(observer: ChangeObserver): Promise<void> {
    for (let time = 0; time < 60_000; time += 100) {
      observer.schedule(false);
      await vi.advanceTimersByTimeAsync(100);
    }
  }

  it('looks a dozen times a minute at a page that never stands still and shows nothing new', async () => {
    const changed = vi.fn(async () => false);
    const observer = new ChangeObserver(changed);
    await redraw(observer);
    // After 0.3, 0.9, 2.1, 4.5 and 9.3 seconds, then one in five.
    expect(changed.mock.calls.length).toBeGreaterThan(10);
    expect(changed.mock.calls.length).toBeLessThan(20);
    observer.stop();
  });

  it('looks fifty times in a row at most at a page that shows something new all the time', async () => {
    const changed = vi.fn(async () => true);
    const observer = new ChangeObserver(changed);
    await redraw(observer);
    expect(changed.mock.calls.length).toBeGreaterThan(50);
    expect(changed.mock.calls.length).toBeLessThan(65);
    observer.stop();
  });

  it.each([
    ['a control comes', () => document.body.append(document.createElement('input')), () => {}],
    ['a form comes within something', () => appendHtml('<div><form></form></div>'), () => {}],
    ['something changes after a press', () => document.body.append('more'), (observer: ChangeObserver) => observer.pressed()],
  ])('looks soon again when %s, however rarely it looked before', async (_, change, before) => {
    const changed = vi.fn(async () => false);
    const observer = new ChangeObserver(changed);
    await redraw(observer);
    observer.watch(document);
    changed.mockClear();
    before(observer);
    change();
    await vi.advanceTimersByTimeAsync(300);
    expect(changed).toHaveBeenCalledTimes(1);
    observer.stop();
  });

  it('is silent once stopped', async () => {
    const changed = vi.fn(async () => true);
    const observer = new ChangeObserver(changed);
    observer.watch(document);
    document.body.append('x');
    await heard();
    observer.stop();
    vi.advanceTimersByTime(10_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
