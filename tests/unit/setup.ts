import { Blob } from 'node:buffer';
import 'fake-indexeddb/auto';
import { beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/utils/store/database';
import { FakeLocks } from './web-locks';

// structuredClone, and so the fake IndexedDB, knows Node's Blob and not the one of the fake DOM.
vi.stubGlobal('Blob', Blob);
// Each file has a realm of its own, and the fake DOM is of none: in a browser a DOMException is an Error.
Object.setPrototypeOf(DOMException.prototype, Error.prototype);
// The fake DOM has no Web Locks.
Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });

// What is waited for on the screen has a busy machine's time, too; only tests of components pay for loading what waits.
if (expect.getState().testPath?.endsWith('.tsx')) {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
  await Promise.all(database.tables.map((table) => table.clear()));
});
