import * as v from 'valibot';
import { controlSignatures, formSignature, isSameForm } from '@/utils/forms/plan/control-signature';
import type { FormFinding } from '@/utils/model/forms/findings';
import { OVERRIDE_TYPES, type Override, type Overrides } from '@/utils/model/forms/override';

const text = v.pipe(v.string(), v.maxLength(300));
const signature = v.pipe(v.string(), v.maxLength(40));

export const overrideSchema = v.variant('kind', [
  v.object({ kind: v.literal('type'), type: v.picklist(OVERRIDE_TYPES) }),
  /** The same text each time; for a list, the words of the option. */
  v.object({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(2000)) }),
  v.object({ kind: v.literal('never') }),
]);

/** An override as it is kept for one control of one form of a site. Complete in itself: a backup takes it as it is. */
export const keptOverrideSchema = v.object({
  id: v.string(),
  /** Registrable domain of the page. */
  site: v.string(),
  /** Made from the words of the form's controls, sorted: the form is known again when most of them are there, in whatever order. */
  form: v.pipe(v.array(signature), v.maxLength(80)),
  control: signature,
  /** Rows are stored with this name since version 2 of the database. */
  ruling: overrideSchema,
  /** What the page called control and form, for the person to know them by. */
  label: text,
  formTitle: text,
  /** ms since the epoch */
  updatedAt: v.number(),
});
export type KeptOverride = v.InferOutput<typeof keptOverrideSchema>;

/** The overrides of a form, by control id; of several for one control the latest counts. */
export function overridesFor(form: FormFinding, kept: readonly KeptOverride[]): Overrides {
  const signature = formSignature(form);
  const known = [...kept].sort((a, b) => a.updatedAt - b.updatedAt).filter((row) => isSameForm(signature, row.form));
  const byControl = new Map<string, Override>(known.map(({ control, ruling }) => [control, ruling]));
  return new Map(
    [...controlSignatures(form)].flatMap(([id, control]) => {
      const override = byControl.get(control);
      return override ? [[id, override]] : [];
    }),
  );
}
