import { browser } from 'wxt/browser';

/*
 * A number was just kept for what a tab shows. The toolbar says so until the tab shows another document.
 */

const keyOf = (tabId: number) => `registered:${tabId}`;

export async function markRegistered(tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: true });
}

export async function isRegistered(tabId: number): Promise<boolean> {
  return (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] === true;
}

export async function forgetRegistered(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
