import * as v from 'valibot';
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { warnUnreadable } from './warn-unreadable';

export interface StoredItem<Value> {
  /** What is stored; `null` for nothing, and for what cannot be read. */
  read: () => Promise<Value | null>;
  write: (value: Value) => Promise<void>;
  forget: () => Promise<void>;
  /** Calls back with what is stored from then on, whenever it changes. Returns the function that stops it. */
  watch: (changed: (value: Value | null) => void) => () => void;
}

/**
 * One item of the browser's storage, parsed on reading. Not WXT's `defineItem`: that reads the storage once for every definition, and what
 * is known of a tab has a key of its own for each tab.
 */
export function storedItem<Value>(key: StorageItemKey, schema: v.GenericSchema<unknown, Value>): StoredItem<Value> {
  return {
    read: async () => readStored(key, schema, await storage.getItem<unknown>(key)),
    write: (value) => storage.setItem(key, value),
    forget: () => storage.removeItem(key),
    watch: (changed) => storage.watch<unknown>(key, (value) => changed(readStored(key, schema, value))),
  };
}

/** A stored value as the schema reads it; `null` for nothing, and, logged, for what cannot be read. */
export function readStored<Value>(key: string, schema: v.GenericSchema<unknown, Value>, value: unknown): Value | null {
  if (value === null || value === undefined) return null;
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  warnUnreadable(key, issues);
  return null;
}
