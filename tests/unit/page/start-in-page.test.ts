import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageLife } from '@/utils/dom/page-life';
import { isContextAlive } from '@/utils/messaging/is-context-alive';
import { logOwnErrors } from '@/utils/page/log-own-errors';
import { startInPage } from '@/utils/page/start-in-page';

const life = () => new PageLife(isContextAlive);
/** The extension is updated under the page. */
const noExtension = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
afterEach(() => {
  // What a test before has started is silent.
  noExtension();
  window.dispatchEvent(new Event('error'));
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, Symbol.for('casebook-uncaught'));
});

it('logs what is not caught in an isolated world of Chromium, once however many scripts start', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  logOwnErrors(life());
  logOwnErrors(life());
  const error = new Error('ours');
  window.dispatchEvent(new ErrorEvent('error', { error }));
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: error }));
  expect(log.mock.calls.map(([words, told]) => [words, told])).toEqual([
    ['[casebook] an error was not caught', error],
    ['[casebook] a promise failed unheard', error],
  ]);
});

it('leaves the window alone in Firefox, where it tells of the page', () => {
  vi.stubEnv('BROWSER', 'firefox');
  const add = vi.spyOn(window, 'addEventListener');
  logOwnErrors(life());
  expect(add).not.toHaveBeenCalled();
});

it('logs that a script did not start, and lets the browser know', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = () => {
    throw new TypeError('broken');
  };
  expect(() => startInPage('agent', broken)).toThrow('broken');
  expect(log).toHaveBeenCalledWith('[casebook] agent did not start', expect.any(TypeError));
});

it('logs nothing more once the extension has gone', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  logOwnErrors(life());
  noExtension();
  window.dispatchEvent(new ErrorEvent('error', { error: new Error('ours') }));
  expect(log).not.toHaveBeenCalled();
});
