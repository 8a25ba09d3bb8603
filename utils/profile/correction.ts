import * as v from 'valibot';
import { RULING_TYPES } from '@/utils/model/forms/ruling';

const text = v.pipe(v.string(), v.maxLength(300));
const signature = v.pipe(v.string(), v.maxLength(40));

export const rulingSchema = v.variant('kind', [
  v.object({ kind: v.literal('type'), type: v.picklist(RULING_TYPES) }),
  /** The same text each time; for a list, the words of the option. */
  v.object({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(2000)) }),
  v.object({ kind: v.literal('never') }),
]);

/** What the person decided about one control of one form, to be done again next time. Complete in itself: a backup takes it as it is. */
export const correctionSchema = v.object({
  id: v.string(),
  /** Registrable domain of the page. */
  site: v.string(),
  /** Made from the words of the form's controls, sorted: the form is known again when most of them are there, in whatever order. */
  form: v.pipe(v.array(signature), v.maxLength(80)),
  control: signature,
  ruling: rulingSchema,
  /** What the page called control and form, for the person to know them by. */
  label: text,
  formTitle: text,
  /** ms since the epoch */
  updatedAt: v.number(),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
