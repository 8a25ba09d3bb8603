import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { readStored } from '@/utils/store/stored-item';

interface OfFrame {
  tabId: number;
  frameId: number;
}

/**
 * What is known of each document of a tab lives in storage.session: it survives the death of the service worker and ends with the browser.
 * One key a frame, so that two frames reporting at once never overwrite each other.
 * @param timeOf when it was found, ms since the epoch
 */
export function frameItems<Value extends OfFrame>(
  name: string,
  schema: v.GenericSchema<unknown, Value>,
  timeOf: (value: Value) => number,
) {
  const keyOf = (tabId: number, frameId: number): StorageItemKey => `session:${name}:${tabId}:${frameId}`;
  const belongsTo = (key: string, tabId: number) => key.startsWith(`${name}:${tabId}:`);
  const entriesOf = async (tabId: number) => {
    const all = Object.entries(await storage.snapshot('session')).filter(([key]) => belongsTo(key, tabId));
    return all.map(([key, value]) => ({ key: `session:${key}` as const, value: readStored(key, schema, value) }));
  };
  return {
    store: (value: Value): Promise<void> => storage.setItem(keyOf(value.tabId, value.frameId), value),
    /** All frames of a tab, the top one first. */
    of: async (tabId: number): Promise<Value[]> => {
      const values = (await entriesOf(tabId)).flatMap(({ value }) => value ?? []);
      return values.sort((one, other) => one.frameId - other.frameId);
    },
    forgetFrame: (tabId: number, frameId: number): Promise<void> => storage.removeItem(keyOf(tabId, frameId)),
    /** Forgets what was found in a tab before `time`, and what cannot be read. */
    forgetTab: async (tabId: number, time: number): Promise<void> => {
      const stale = (await entriesOf(tabId)).filter(({ value }) => value === null || timeOf(value) < time);
      await storage.removeItems(stale.map(({ key }) => key));
    },
    /** Calls back whenever a frame of a tab may have changed. Returns the function that stops it. WXT watches single keys only. */
    watch: (tabId: number, changed: () => void): (() => void) => {
      const listener = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => belongsTo(key, tabId))) changed();
      };
      browser.storage.session.onChanged.addListener(listener);
      return () => browser.storage.session.onChanged.removeListener(listener);
    },
  };
}
