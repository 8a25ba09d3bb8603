/*
 * Submissions being stored at this moment, by tab. Only for the order of things within one life of the worker: the next document of a
 * quick company says hello while the request is still on its way into the database. When the worker dies its locks are gone with it.
 */
const lockOf = (tabId: number) => `submission ${tabId}`;

/** Does the work of a tab's submission; `submissionStored` waits for it. */
export function whileStoring<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockOf(tabId), work);
}

/** Resolves when no submission of the tab is being stored. */
export function submissionStored(tabId: number): Promise<void> {
  return navigator.locks.request(lockOf(tabId), { mode: 'shared' }, () => undefined);
}
