import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startCamera } from '@/utils/capture/camera/start-camera';
import { CAMERA_PORT } from '@/utils/model/capture/camera-protocol';
import { fakeLife, heard } from '../../support/fake-life';

const BASE = 'chrome-extension://casebook/';
type Heard = (message: unknown) => void;

/** A port of the panel's, as the page sees it. */
function panelPort() {
  const asked: Heard[] = [];
  const closed: (() => void)[] = [];
  const answers: unknown[] = [];
  const port = {
    name: CAMERA_PORT,
    sender: { id: fakeBrowser.runtime.id, url: `${BASE}sidepanel.html` },
    onMessage: { addListener: (listener: Heard) => asked.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => closed.push(listener) },
    postMessage: (message: unknown) => answers.push(message),
  };
  const ask = (message: unknown) => {
    for (const listener of asked) listener(message);
  };
  const close = () => {
    for (const listener of closed) listener();
  };
  return { port, ask, close, answers };
}

/** A page in which the person is choosing what the picture is of. */
async function choosing() {
  const connected: ((port: unknown) => void)[] = [];
  Object.assign(fakeBrowser.runtime, { onConnect: { addListener: (listener: Heard) => connected.push(listener) } });
  const page = fakeLife();
  startCamera(page.life);
  const panel = panelPort();
  for (const listener of connected) listener(panel.port);
  panel.ask({ number: 1, ask: 'pick', data: { way: 'area' } });
  await heard();
  return { ...page, panel, connected };
}

const veils = () => document.querySelectorAll('html > div').length;

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(BASE as never);
  vi.spyOn(console, 'error').mockReturnValue();
  return () => Reflect.deleteProperty(globalThis, Symbol.for('casebook-camera'));
});

it('takes the veil off the page when the panel closes', async () => {
  const { panel, clock } = await choosing();
  expect(veils()).toBe(1);
  panel.close();
  expect(veils()).toBe(0);
  expect(clock.waiting).toBe(0);
});

it('takes the veil off the page when the extension goes, of which no port tells', async () => {
  const { clock, orphan } = await choosing();
  expect(veils()).toBe(1);
  orphan();
  await clock.pass(500);
  expect(veils()).toBe(0);
  expect(clock.waiting).toBe(0);
  expect(console.error).not.toHaveBeenCalled();
});

it('is one while its extension is there, and another comes after it', async () => {
  const first = await choosing();
  const second = await choosing();
  expect(second.connected).toEqual([]);
  first.orphan();
  first.life.goesOn();
  const third = await choosing();
  expect(third.connected).toHaveLength(1);
  third.panel.close();
  expect(veils()).toBe(0);
});
