/*
 * Submissions being stored at this moment, by tab. Only for the order of things within one life of the worker: the next document of a
 * quick company says hello while the request is still on its way into the database. When the worker dies nothing is in flight.
 */
const inFlight = new Map<number, Promise<unknown>>();

/** Does the work of a tab's submission; `submissionStored` waits for it. */
export async function whileStoring<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const running = work();
  const settled = running.catch(() => undefined).finally(() => inFlight.get(tabId) === settled && inFlight.delete(tabId));
  inFlight.set(tabId, settled);
  return running;
}

/** Resolves when no submission of the tab is being stored. */
export async function submissionStored(tabId: number): Promise<void> {
  await inFlight.get(tabId);
}
