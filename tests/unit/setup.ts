import { Blob } from 'node:buffer';
import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/utils/store/database';
import { FakeLocks } from './web-locks';

// structuredClone, and so the fake IndexedDB, knows Node's Blob and not the one of the fake DOM.
vi.stubGlobal('Blob', Blob);
// Neither the fake DOM nor Node before 24 has Web Locks.
Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
  await Promise.all(database.tables.map((table) => table.clear()));
});
