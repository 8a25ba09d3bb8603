/**
 * Lets work go on that is not awaited: should it fail, that stands in the log.
 * @param what was to be done, for whoever reads the log
 */
export function reportFailure(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(`[casebook] ${what}`, error));
}
