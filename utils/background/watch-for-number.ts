import { askFrame } from '@/utils/messaging/ask-frame';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { pendingOf } from '@/utils/tabs/pending-store';
import type { Origin } from './origin';

/**
 * Has one frame looked at for the number its tab waits for. A frame that has gone meanwhile says hello when it comes again.
 * @param wasThere its document was there before the request was sent: what it shows by now is old
 */
export async function watchForNumber(tabId: number, frameId: number, { wasThere }: { wasThere: boolean }): Promise<void> {
  const pending = await pendingOf(tabId);
  if (!pending || !(await injectAgent(tabId, frameId))) return;
  await askFrame({ tabId, frameId }, 'agent.watch', { submissionId: pending.submissionId, wasThere }).catch((error: unknown) =>
    console.debug('[casebook] not watched', tabId, frameId, error),
  );
}

/**
 * A request was just stored: the page around an embedded form may show the answer, and so may a document that has taken the place of the
 * form's and said hello before there was anything to wait for. The form's own document watches by itself.
 */
export async function watchAfterSubmission({ tabId, frameId }: Origin, documentKey: string): Promise<void> {
  if (frameId !== 0) await watchForNumber(tabId, 0, { wasThere: true });
  const current = await askFrame({ tabId, frameId }, 'agent.ping', undefined).catch(() => null);
  if (current?.documentKey !== documentKey) await watchForNumber(tabId, frameId, { wasThere: false });
}
