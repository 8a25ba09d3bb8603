import * as v from 'valibot';

const promisedSchema = v.object({ promise: v.object({ until: v.number() }) });

/** The moment a row of a request says the company named, ms since the epoch; `null` where it named none. */
export function promisedMoment(row: unknown): number | null {
  const promised = v.safeParse(promisedSchema, row);
  return promised.success ? promised.output.promise.until : null;
}
