import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageLife } from '@/utils/dom/page-life';
import { saidRecently } from '@/utils/page/said-recently';
import { startAgent } from '@/utils/page/start-agent';
import { startWatcher } from '@/utils/page/start-watcher';
import { fakeBackground } from '../support/fake-background';
import { fakeLife } from '../support/fake-life';

const FORM = '<form><input name="name"><textarea name="message"></textarea><button>Send</button></form>';

function started() {
  const background = fakeBackground({ 'page.read': () => ({ forms: [] }) });
  const page = fakeLife();
  startAgent(page.life);
  return { ...page, background, read: () => background.of('page.read') };
}

const pages: ReturnType<typeof fakeLife>[] = [];
const ending = <P extends ReturnType<typeof fakeLife>>(page: P): P => {
  pages.push(page);
  return page;
};

beforeEach(() => {
  document.body.innerHTML = FORM;
  vi.stubGlobal('CSS', { supports: () => false });
  // The fake DOM lays nothing out: there is nothing at any point.
  Object.assign(document, { elementsFromPoint: () => [] });
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://casebook/' as never);
});
afterEach(() => {
  for (const { orphan, life } of pages.splice(0)) {
    orphan();
    life.goesOn();
  }
  for (const mark of ['casebook-agent', 'casebook-said']) Reflect.deleteProperty(globalThis, Symbol.for(mark));
});

describe('the agent', () => {
  it('reads the page, and again what changes in it', async () => {
    const { clock, read } = ending(started());
    await clock.pass(0);
    expect(read()).toHaveLength(1);
    document.querySelector('form')?.append(document.createElement('input'));
    await clock.pass(300);
    expect(read()).toHaveLength(2);
    await clock.pass(60_000);
    expect(read()).toHaveLength(2);
  });

  it('is one, however often it is injected', async () => {
    const first = ending(started());
    await first.clock.pass(0);
    const second = ending(started());
    await second.clock.pass(0);
    document.querySelector('form')?.append(document.createElement('input'));
    await second.clock.pass(1_000);
    expect(second.read()).toEqual([]);
    await first.clock.pass(1_000);
    expect(second.read()).toHaveLength(1);
  });

  it('whose extension has gone does no work, says nothing, and leaves the page to a new one', async () => {
    const old = ending(started());
    await old.clock.pass(0);
    const removed = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
    const told = old.background.told.length;
    old.orphan();
    document.querySelector('form')?.append(document.createElement('input'));
    document.querySelector('textarea')?.dispatchEvent(new Event('change', { bubbles: true }));
    document.body.click();
    await old.clock.pass(60_000);
    expect(old.background.told).toHaveLength(told);
    expect(old.clock.waiting).toBe(0);
    expect(removed).toHaveBeenCalledTimes(1);
    expect(console.debug).not.toHaveBeenCalled();

    const renewed = ending(started());
    await renewed.clock.pass(0);
    expect(renewed.read()).toHaveLength(1);
    expect(renewed.read()[0]?.documentKey).not.toBe(old.read()[0]?.documentKey);
  });
});

describe('the watcher', () => {
  it('says that a document is there, and once more when it holds a form', async () => {
    document.body.innerHTML = '';
    const background = fakeBackground();
    const { life, clock } = ending(fakeLife());
    startWatcher(life);
    document.body.innerHTML = FORM;
    await clock.pass(20_000);
    expect(background.of('page.hello').map(({ promising }) => promising)).toEqual([false, true]);
  });

  it('whose extension has gone looks no more', async () => {
    document.body.innerHTML = '';
    const background = fakeBackground();
    const { life, clock, orphan } = ending(fakeLife());
    startWatcher(life);
    orphan();
    document.body.innerHTML = FORM;
    document.body.click();
    await clock.pass(20_000);
    expect(background.of('page.hello')).toHaveLength(1);
    expect(clock.waiting).toBe(0);
  });
});

describe('what the page announces', () => {
  it.each([
    ['the watcher', (life: PageLife) => startWatcher(life)],
    ['the agent, put into a page that has no watcher since an update', (life: PageLife) => startAgent(life)],
  ])('is heard by %s', async (_, start) => {
    fakeBackground({ 'page.read': () => ({ forms: [] }) });
    const { life, clock } = ending(fakeLife());
    start(life);
    await clock.pass(0);
    document.body.insertAdjacentHTML('beforeend', '<div role="alert">Payment refused</div>');
    await clock.pass(200);
    expect(saidRecently()).toEqual(['Payment refused']);
  });
});
