import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeObserver } from '@/utils/page/change-observer';
import { fakeLife, heard } from '../support/fake-life';

function appendHtml(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}

/** @param found whether each look finds something new */
function observe(found: boolean, seen?: () => void) {
  const page = fakeLife();
  const changed = vi.fn(async () => found);
  return { ...page, changed, observer: new ChangeObserver(page.life, changed, seen) };
}

beforeEach(() => document.body.replaceChildren());

describe('ChangeObserver', () => {
  it('looks once after a burst of changes', async () => {
    const { observer, changed, clock } = observe(true);
    observer.watch(document);
    for (let index = 0; index < 20; index++) document.body.append(document.createElement('p'));
    await heard();
    expect(changed).not.toHaveBeenCalled();
    await clock.pass(300);
    expect(changed).toHaveBeenCalledTimes(1);
    await clock.pass(60_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('sees changes in a shadow root it was shown, once however often it was shown', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    const seen = vi.fn();
    const { observer } = observe(true, seen);
    observer.watch(root);
    observer.watch(root);
    root.append(document.createElement('input'));
    await heard();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  /** A page that is redrawn every 100 ms for a minute. */
  async function redraw({ observer, clock }: ReturnType<typeof observe>): Promise<void> {
    for (let time = 0; time < 60_000; time += 100) {
      observer.schedule(false);
      await clock.pass(100);
    }
  }

  it('looks a dozen times a minute at a page that never stands still and shows nothing new', async () => {
    const page = observe(false);
    await redraw(page);
    // After 0.3, 0.9, 2.1, 4.5 and 9.3 seconds, then one in five.
    expect(page.changed.mock.calls.length).toBeGreaterThan(10);
    expect(page.changed.mock.calls.length).toBeLessThan(20);
  });

  it('looks fifty times in a row at most at a page that shows something new all the time', async () => {
    const page = observe(true);
    await redraw(page);
    expect(page.changed.mock.calls.length).toBeGreaterThan(50);
    expect(page.changed.mock.calls.length).toBeLessThan(65);
  });

  it.each([
    ['a control comes', () => document.body.append(document.createElement('input')), () => {}],
    ['a form comes within something', () => appendHtml('<div><form></form></div>'), () => {}],
    ['something changes after a press', () => document.body.append('more'), (observer: ChangeObserver) => observer.pressed()],
  ])('looks soon again when %s, however rarely it looked before', async (_, change, before) => {
    const page = observe(false);
    await redraw(page);
    page.observer.watch(document);
    page.changed.mockClear();
    before(page.observer);
    change();
    await page.clock.pass(300);
    expect(page.changed).toHaveBeenCalledTimes(1);
  });

  it('is silent once the extension has gone', async () => {
    const seen = vi.fn();
    const { observer, changed, clock, orphan } = observe(true, seen);
    observer.watch(document);
    document.body.append('x');
    await heard();
    seen.mockClear();
    orphan();
    await clock.pass(10_000);
    document.body.append(document.createElement('input'));
    await clock.pass(10_000);
    expect(changed).not.toHaveBeenCalled();
    expect(seen).not.toHaveBeenCalled();
    expect(clock.waiting).toBe(0);
  });
});
