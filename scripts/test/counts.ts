/** What a step of `npm test` adds to the last line. */
export interface Counts {
  passed: number;
  failed: number;
  /** What failed, a line each, where the step can tell. */
  failures?: readonly string[];
  /** What failed at first and passed when it was tried again, likewise. */
  secondTries?: readonly string[];
}

export const addCounts = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

/** The count of a step that is one check. */
export const countOne = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
