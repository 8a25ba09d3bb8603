import { type ControlType, FORM_KINDS, type FormKind } from '@/utils/model/forms/control-types';
import type { FormReading } from '@/utils/model/forms/reading';
import { type Decision, decide } from './decide';
import { formEvidence } from './form-evidence';
import { FORM_WEIGHTS } from './form-weights';

const OTHER_KINDS: readonly [FormKind, ...FormKind[]] = [
  'other',
  'search',
  'login',
  'sign-up',
  'password-recovery',
  'newsletter',
  'order',
  'comment',
];

/** Support is claimed only when it is more likely than everything else together: a wrong claim costs more than a missing one. */
const LIKELY = 0.4;

/** What a form is for, from its words and from what its controls ask for. */
export function classifyForm(
  form: FormReading,
  decisions: readonly Decision<ControlType>[],
  language: string,
  weights: Readonly<Record<string, number>> = FORM_WEIGHTS,
): Decision<FormKind> {
  const counts = (feature: string) => feature in weights;
  const evidence = formEvidence(form, decisions, language, counts);
  const decision = decide(FORM_KINDS, evidence, weights);
  if (decision.label !== 'support' || decision.score >= LIKELY) return decision;
  return decide(OTHER_KINDS, evidence, weights);
}
