import type { Reason } from '@/utils/model/forms/findings';
import type { Evidence } from './control-evidence';
import { softmax } from './softmax';

export interface Decision<Label extends string> {
  label: Label;
  /** Share of belief in the label, 0–1. */
  score: number;
  /** What spoke for it, strongest first. */
  reasons: Reason[];
}

const MAX_REASONS = 4;
/** A weight below this changes nothing a person would want explained. */
const WORTH_TELLING = 0.3;

/** Adds the weights of all evidence and takes the label with most: a conditional logit model, whose weights are data. */
export function decide<Label extends string>(
  labels: readonly [Label, ...Label[]],
  evidence: readonly Evidence<Label>[],
  weights: Readonly<Record<string, number>>,
): Decision<Label> {
  const sums = new Map<Label, number>();
  const weightOf = ({ feature, amount }: Evidence<Label>) => (weights[feature] ?? 0) * amount;
  for (const each of evidence) sums.set(each.label, (sums.get(each.label) ?? 0) + weightOf(each));
  const shares = softmax(labels.map((label) => sums.get(label) ?? 0));
  let best = 0;
  shares.forEach((share, index) => {
    if (share > (shares[best] ?? 0)) best = index;
  });
  const label = labels[best] ?? labels[0];
  const reasons = evidence
    .filter((each) => each.label === label && each.reason && weightOf(each) > WORTH_TELLING)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap(({ reason }) => (reason ? [reason] : []));
  return { label, score: shares[best] ?? 0, reasons: distinct(reasons).slice(0, MAX_REASONS) };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    (reason, index) => reasons.findIndex(({ source, text }) => source === reason.source && text === reason.text) === index,
  );
}
