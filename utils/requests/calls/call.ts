import * as v from 'valibot';

/** Longer notes are cut when they are read: the row may come from a file. */
const MAX_NOTES = 20_000;
const MAX_LINE = 300;
export const MAX_PROMISES = 20;
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));

/** What the company promised in a call. */
const callPromiseSchema = v.object({
  id: v.string(),
  text: line,
  /** The day it named, by the person's own calendar: `2026-11-22`, or `''`. */
  day: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
});
export type CallPromise = v.InferOutput<typeof callPromiseSchema>;

/** One call to a company, written as it goes. Times are ms since the epoch, `null` for what has not happened. */
export const callSchema = v.object({
  id: v.string(),
  site: v.string(),
  /** As it is dialled; spaces and signs are the company's. */
  number: line,
  startedAt: v.nullable(v.number()),
  /** When an operator answered. */
  operatorAt: v.nullable(v.number()),
  endedAt: v.nullable(v.number()),
  operator: line,
  notes: v.pipe(v.string(), v.maxLength(MAX_NOTES)),
  /** The number the company gave the request. */
  ticketNumber: line,
  promises: v.pipe(v.array(callPromiseSchema), v.maxLength(MAX_PROMISES)),
  /** The person says that nothing is left to wait for. */
  settled: v.boolean(),
  /** The request it became; `null` while the call is open. */
  requestId: v.nullable(v.string()),
  pageUrl: v.string(),
  pageTitle: v.string(),
  createdAt: v.number(),
});
export type Call = v.InferOutput<typeof callSchema>;
