import { autocompleteType } from './autocomplete-type';
import { type Evidence, factEvidence, wordEvidence } from './control-evidence';
import { controlFacts } from './control-facts';
import { CONTROL_TYPES, type ControlType } from './control-types';
import { CONTROL_WEIGHTS } from './control-weights';
import { type Decision, decide } from './decide';
import type { FormReading } from './reading';

/** All evidence on each control of a form; the facts that `weights` knows. */
export function controlEvidence(
  form: FormReading,
  language: string,
  weights: Readonly<Record<string, number>>,
): Evidence<ControlType>[][] {
  const words = form.controls.map((control) => wordEvidence(control, language));
  const guesses = form.controls.map(
    (control, index) => autocompleteType(control.autocomplete) ?? guess(words[index] ?? [], weights),
  );
  const context = { controls: form.controls, guesses, isGet: form.isGet };
  return form.controls.map((_, index) => [...(words[index] ?? []), ...factEvidence(controlFacts(index, context), weights)]);
}

/** What each control of a form asks for. */
export function classifyControls(form: FormReading, language: string): Decision<ControlType>[] {
  return controlEvidence(form, language, CONTROL_WEIGHTS).map((evidence) => decide(CONTROL_TYPES, evidence, CONTROL_WEIGHTS));
}

/** The type that the words alone speak for most. */
function guess(evidence: readonly Evidence<ControlType>[], weights: Readonly<Record<string, number>>): ControlType | null {
  const sums = new Map<ControlType, number>();
  for (const { label, feature, amount } of evidence) sums.set(label, (sums.get(label) ?? 0) + (weights[feature] ?? 0) * amount);
  let best: ControlType | null = null;
  for (const [label, sum] of sums) if (sum > (best ? (sums.get(best) ?? 0) : 0)) best = label;
  return best;
}
