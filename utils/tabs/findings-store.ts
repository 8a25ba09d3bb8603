import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FrameFindings, frameFindingsSchema } from '@/utils/model/forms/findings';

/*
 * Findings live in storage.session: they survive the death of the service worker and end with the browser. One key a frame, so that
 * two frames reporting at once never overwrite each other.
 */

const PREFIX = 'findings:';
const keyOf = (tabId: number, frameId: number) => `${PREFIX}${tabId}:${frameId}`;
const belongsTo = (key: string, tabId: number) => key.startsWith(`${PREFIX}${tabId}:`);

export async function storeFindings(findings: FrameFindings): Promise<void> {
  await browser.storage.session.set({ [keyOf(findings.tabId, findings.frameId)]: findings });
}

/** The findings of every frame of a tab, top frame first. */
export async function findingsOf(tabId: number): Promise<FrameFindings[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => belongsTo(key, tabId))
    .flatMap(([, value]) => {
      const parsed = v.safeParse(frameFindingsSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId, frameId));
}

/** Forgets what was found in a tab before `time` (ms since the epoch); everything where no time is given. */
export async function forgetTab(tabId: number, time = Number.POSITIVE_INFINITY): Promise<void> {
  const stale = (await findingsOf(tabId)).filter((findings) => findings.scannedAt < time);
  await browser.storage.session.remove(stale.map(({ frameId }) => keyOf(tabId, frameId)));
}

/** Calls back whenever the findings of a tab may have changed. Returns the function that stops it. */
export function watchFindings(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => belongsTo(key, tabId))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
