import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';

/*
 * A number was just kept for what a tab shows. The toolbar says so until the tab shows another document.
 */

const registeredIn = (tabId: number) => storedItem(`session:registered:${tabId}`, v.literal(true));

export function markRegistered(tabId: number): Promise<void> {
  return registeredIn(tabId).write(true);
}

export async function isRegistered(tabId: number): Promise<boolean> {
  return (await registeredIn(tabId).read()) ?? false;
}

export function forgetRegistered(tabId: number): Promise<void> {
  return registeredIn(tabId).forget();
}
