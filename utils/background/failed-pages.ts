import { browser } from 'wxt/browser';
import { returnToDraft } from '@/utils/store/requests/submissions';
import { pendingOf } from '@/utils/tabs/pending-store';

/** The words by which Chrome refuses a script in its own page about a broken line; Firefox's do not tell it from other pages of its own. */
const ERROR_PAGE = /error page/i;

/**
 * A tab has finished loading. Where it waits for a number and shows the browser's own page about a broken line instead of an answer, the
 * request has not been taken.
 */
export async function onTabLoaded(tabId: number): Promise<void> {
  const pending = await pendingOf(tabId);
  if (pending && (await showsErrorPage(tabId))) await returnToDraft(pending.submissionId, null);
}

async function showsErrorPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => null });
    return false;
  } catch (error) {
    return error instanceof Error && ERROR_PAGE.test(error.message);
  }
}
