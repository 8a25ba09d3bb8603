import { browser } from 'wxt/browser';
import { mayAnswer, type Pending, pendingOf, storePending } from '@/utils/tabs/pending-store';
import { submissionStored } from './in-flight';

/**
 * A form may open its answer in a new tab, which then waits for the number as well as the tab it came from.
 * @param url of the document that the new tab shows; on another site it is no answer
 * @returns what the tab waits for now, if it came from a tab that waits
 */
export async function adoptPending(tabId: number, url: string): Promise<Pending | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const opener = tab?.openerTabId;
  if (opener === undefined) return null;
  await submissionStored(opener);
  const pending = await pendingOf(opener);
  if (!pending || !mayAnswer(pending, url)) return null;
  const adopted = { ...pending, tabId };
  await storePending(adopted);
  return adopted;
}
