import { browser } from 'wxt/browser';

/** Opens the page on which a picture is blacked out and marked up, beside the tab in view. */
export async function openAnnotate(pictureId: string): Promise<void> {
  const url = browser.runtime.getURL(`/annotate.html?picture=${encodeURIComponent(pictureId)}`);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  // Closing it leads back to the tab it was opened from.
  await browser.tabs.create({ url, ...(active?.id !== undefined && { openerTabId: active.id }) });
}
