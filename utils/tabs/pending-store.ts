import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';
import { siteOf } from '@/utils/text/site';

/** A request was sent from a tab and its number has not been seen yet. */
export const pendingSchema = v.object({
  tabId: v.number(),
  submissionId: v.string(),
  /** Site of the tab when the request was sent; the wait ends when the person goes elsewhere. */
  site: v.string(),
  /** Site that the form was sent to: a help desk's, for instance. Its answer is the company's. */
  answerSite: v.optional(v.string()),
  /** ms since the epoch */
  submittedAt: v.number(),
  knownNumbers: v.array(v.string()),
});
export type Pending = v.InferOutput<typeof pendingSchema>;

/** Does an address belong to where an answer may come from? */
export function mayAnswer({ site, answerSite }: Pending, url: string): boolean {
  const own = siteOf(url);
  return own !== null && (own === site || own === answerSite);
}

/** Longer than any confirmation takes that still comes on the site's own pages, ms. */
const WAIT = 30 * 60_000;
const pendingIn = (tabId: number) => storedItem(`session:pending:${tabId}`, pendingSchema);

export function storePending(pending: Pending): Promise<void> {
  return pendingIn(pending.tabId).write(pending);
}

/** What a tab waits for, if it still does at `now` (ms since the epoch). */
export async function pendingOf(tabId: number, now = Date.now()): Promise<Pending | null> {
  const pending = await pendingIn(tabId).read();
  return pending && now - pending.submittedAt <= WAIT ? pending : null;
}

export function forgetPending(tabId: number): Promise<void> {
  return pendingIn(tabId).forget();
}
