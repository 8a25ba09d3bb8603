import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearAlert } from '@/utils/background/hear-alerts';

interface Injection {
  func: (...args: unknown[]) => Promise<unknown>;
  args: unknown[];
}
const shown: unknown[] = [];
const native = (text: unknown) => void shown.push(text);
let key = 0;

beforeEach(() => {
  shown.length = 0;
  vi.stubGlobal('alert', native);
  // Stands for the page: the function is run there as it is.
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ func, args }: Injection) => [
    { frameId: 0, result: await func(...args) },
  ]) as never);
});
afterEach(() => vi.unstubAllGlobals());

/** Listens to a new document. */
function listen(): string[] {
  const heard: string[] = [];
  key += 1;
  void hearAlert(1, 0, `d${key}`, async (text) => void heard.push(text));
  return heard;
}

it('hears the next box, shows it as the page meant it, and takes itself off', async () => {
  const heard = listen();
  expect(window.alert).not.toBe(native);
  window.alert('Protocol 4821');
  await vi.waitFor(() => expect(heard).toEqual(['Protocol 4821']));
  expect(shown).toEqual(['Protocol 4821']);
  expect(window.alert).toBe(native);
});

it('runs no code of the page to read a text', async () => {
  const heard = listen();
  const trap = { toString: vi.fn(() => 'Protocol 1') };
  window.alert(trap);
  await Promise.resolve();
  expect(trap.toString).not.toHaveBeenCalled();
  expect([heard, shown]).toEqual([[], [trap]]);
});

it('listens to a document once at a time', () => {
  const inject = vi.mocked(fakeBrowser.scripting.executeScript);
  const again = () => hearAlert(1, 0, 'same', async () => {});
  void again();
  void again();
  expect(inject).toHaveBeenCalledTimes(1);
});

it('leaves alone what the page has put in its place meanwhile', async () => {
  listen();
  const own = vi.fn();
  const hooked = window.alert;
  window.alert = own;
  hooked('Protocol 4821');
  await Promise.resolve();
  expect(window.alert).toBe(own);
});
