import * as v from 'valibot';

/** One write that the person approved. */
export const fillInstructionSchema = v.object({
  controlId: v.pipe(v.string(), v.maxLength(40)),
  /** Text to write, or the `value` of the option to choose. */
  value: v.pipe(v.string(), v.maxLength(100_000)),
  /** The person ticked that what is there now may be replaced. */
  overwrite: v.boolean(),
});
export type FillInstruction = v.InferOutput<typeof fillInstructionSchema>;

const FILL_OUTCOMES = ['filled', 'kept', 'refused'] as const;

const REFUSALS = [
  'gone', // the control is not in the document any more
  'hidden', // a person could not see it now
  'forbidden', // password, card, one-time code, hidden or file input
  'not-empty', // it holds something the person did not tick to replace
  'no-such-option',
  'did-not-stick', // the page's own scripts put something else there
  'read-only',
] as const;
export type Refusal = (typeof REFUSALS)[number];

const fillResultSchema = v.object({
  controlId: v.pipe(v.string(), v.maxLength(40)),
  outcome: v.picklist(FILL_OUTCOMES),
  refusal: v.nullable(v.picklist(REFUSALS)),
});
export type FillResult = v.InferOutput<typeof fillResultSchema>;

/** `undoId` names what `agent.undo` gives back; `null` when nothing was changed. */
export const fillReportSchema = v.object({
  undoId: v.nullable(v.string()),
  results: v.array(fillResultSchema),
});
export type FillReport = v.InferOutput<typeof fillReportSchema>;

/** `refused`: a field Casebook never writes into, or one that cannot be seen. */
export const INSERT_OUTCOMES = ['inserted', 'no-field', 'refused'] as const;
export type InsertOutcome = (typeof INSERT_OUTCOMES)[number];

const ATTACH_OUTCOMES = [
  'attached',
  'unseen', // the page took it and shows nothing of it
  'gone', // the upload field is not in the document any more
  'not-accepted',
  'did-not-stick', // the page emptied its field again
  'no-place', // nothing in the page takes files
] as const;
export const attachReportSchema = v.object({ outcome: v.picklist(ATTACH_OUTCOMES) });
export type AttachReport = v.InferOutput<typeof attachReportSchema>;
