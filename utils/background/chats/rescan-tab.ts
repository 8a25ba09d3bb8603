import { reportFailure } from '@/utils/messaging/report-failure';
import { askFrame } from '@/utils/messaging/send';
import { findingsOf } from '@/utils/tabs/findings-store';
import { injectAgent } from '@/utils/tabs/inject-agent';

/** Has every frame of a tab say again what is in it, those that have come since among them. */
export async function rescanTab(tabId: number): Promise<void> {
  // Not awaited: Chrome answers only when every frame has loaded, and some frame never does.
  reportFailure('no agents', injectAgent(tabId));
  const frames = await findingsOf(tabId);
  await Promise.all(frames.map(({ frameId }) => askFrame({ tabId, frameId }, 'agent.scan', undefined).catch(() => undefined)));
}
