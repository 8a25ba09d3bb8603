import { autocompleteType } from './autocomplete-type';
import { type Evidence, factEvidence, wordEvidence } from './control-evidence';
import { controlFacts } from './control-facts';
import { CONTROL_TYPES, type ControlType } from './control-types';
import { CONTROL_WEIGHTS } from './control-weights';
import { type Decision, decide } from './decide';
import type { FormReading } from './reading';

/** All evidence on each control of a form; of the facts, those that `counts`. */
export function controlEvidence(
  form: FormReading,
  language: string,
  counts: (feature: string) => boolean,
): Evidence<ControlType>[][] {
  const words = form.controls.map((control) => wordEvidence(control, language));
  const guesses = form.controls.map((control, index) => autocompleteType(control.autocomplete) ?? guess(words[index] ?? []));
  const context = { controls: form.controls, guesses, isGet: form.isGet };
  return form.controls.map((_, index) => [...(words[index] ?? []), ...factEvidence(controlFacts(index, context), counts)]);
}

/** What each control of a form asks for. */
export function classifyControls(
  form: FormReading,
  language: string,
  weights: Readonly<Record<string, number>> = CONTROL_WEIGHTS,
): Decision<ControlType>[] {
  const counts = (feature: string) => feature in weights;
  return controlEvidence(form, language, counts).map((evidence) => decide(CONTROL_TYPES, evidence, weights));
}

const BY_COVERAGE: Readonly<Record<string, number>> = { full: 3, short: 2, long: 1 };
const FAINT: ReadonlySet<string> = new Set(['class', 'options', 'legend', 'earlier', 'after']);

/** A first guess from the words alone, for what the neighbours of a control may conclude from it. */
function guess(evidence: readonly Evidence<ControlType>[]): ControlType | null {
  const sums = new Map<ControlType, number>();
  for (const { label, feature, amount } of evidence) {
    const [source = '', coverage = ''] = feature.split(':');
    const strength = (BY_COVERAGE[coverage] ?? 0) * amount * (FAINT.has(source) ? 0.2 : 1);
    sums.set(label, (sums.get(label) ?? 0) + strength);
  }
  let best: ControlType | null = null;
  for (const [label, sum] of sums) if (sum > (best ? (sums.get(best) ?? 0) : 0)) best = label;
  return best;
}
