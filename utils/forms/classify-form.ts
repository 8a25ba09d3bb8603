import { type ControlType, FORM_KINDS, type FormKind } from './control-types';
import { type Decision, decide } from './decide';
import { formEvidence } from './form-evidence';
import { FORM_WEIGHTS } from './form-weights';
import type { FormReading } from './reading';

/** What a form is for, from its words and from what its controls ask for. */
export function classifyForm(
  form: FormReading,
  decisions: readonly Decision<ControlType>[],
  language: string,
  weights: Readonly<Record<string, number>> = FORM_WEIGHTS,
): Decision<FormKind> {
  const counts = (feature: string) => feature in weights;
  return decide(FORM_KINDS, formEvidence(form, decisions, language, counts), weights);
}
