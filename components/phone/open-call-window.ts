import { browser } from 'wxt/browser';

/** Px, beside a page. */
const SIZE = { width: 460, height: 820 };

/** Shows a call in a window of its own, which stays while the person looks at other pages. */
export async function openCallWindow(callId: string): Promise<void> {
  const url = browser.runtime.getURL(`/call.html?id=${encodeURIComponent(callId)}`);
  await browser.windows.create({ url, type: 'popup', ...SIZE });
}
