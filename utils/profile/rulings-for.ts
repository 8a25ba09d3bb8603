import { controlSignatures, formSignature, isSameForm } from '@/utils/forms/plan/control-signature';
import type { FormFinding } from '@/utils/model/forms/findings';
import type { Ruling, Rulings } from '@/utils/model/forms/ruling';
import type { Correction } from './correction';

/** What the person decided about the controls of a form before, by control id; the latest word counts. */
export function rulingsFor(form: FormFinding, corrections: readonly Correction[]): Rulings {
  const signature = formSignature(form);
  const known = [...corrections]
    .sort((a, b) => a.updatedAt - b.updatedAt)
    .filter((correction) => isSameForm(signature, correction.form));
  const byControl = new Map<string, Ruling>(known.map(({ control, ruling }) => [control, ruling]));
  return new Map(
    [...controlSignatures(form)].flatMap(([id, control]) => {
      const ruling = byControl.get(control);
      return ruling ? [[id, ruling]] : [];
    }),
  );
}
