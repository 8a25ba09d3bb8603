import { controlSignatures, formSignature, isSameForm } from '@/utils/forms/plan/control-signature';
import type { FormFinding } from '@/utils/model/forms/findings';
import type { Override, Overrides } from '@/utils/model/forms/override';
import type { KeptOverride } from './override';

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
