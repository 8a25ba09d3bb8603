import { type FrameFindings, frameFindingsSchema } from '@/utils/model/forms/findings';
import { frameItems } from './frame-items';

const findings = frameItems('findings', frameFindingsSchema, ({ scannedAt }) => scannedAt);

export function storeFindings(found: FrameFindings): Promise<void> {
  return findings.store(found);
}

/** The findings of every frame of a tab, top frame first. */
export function findingsOf(tabId: number): Promise<FrameFindings[]> {
  return findings.of(tabId);
}

export function forgetFrame(tabId: number, frameId: number): Promise<void> {
  return findings.forgetFrame(tabId, frameId);
}

/** Forgets what was found in a tab before `time` (ms since the epoch); everything where no time is given. */
export function forgetTab(tabId: number, time = Number.POSITIVE_INFINITY): Promise<void> {
  return findings.forgetTab(tabId, time);
}

/** Calls back whenever the findings of a tab may have changed. Returns the function that stops it. */
export function watchFindings(tabId: number, changed: () => void): () => void {
  return findings.watch(tabId, changed);
}
