import { browser } from 'wxt/browser';

/** Closes the tab that this page is in; the browser goes back to the one it was opened from. */
export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
