import { softmax } from '@/utils/forms/recognise/softmax';

/** One thing to decide: the evidence on each label, and the labels people accept. */
export interface Example {
  /** `[label, feature, amount]` */
  evidence: [label: number, feature: number, amount: number][];
  accepted: ReadonlySet<number>;
  weight: number;
}

export interface FitOptions {
  labels: number;
  rounds: number;
  /** How strongly each weight is pulled back to its prior; the sum over examples is not divided. */
  pulls: Float64Array;
}

const STEP = 0.15;

/**
 * Conditional logit by gradient ascent with steps that fit each weight (Adagrad), pulled to the priors. The likelihood of an example is the
 * share of all accepted labels together. Deterministic.
 */
export function fitLogit(
  examples: readonly Example[],
  priors: Float64Array,
  { labels, rounds, pulls }: FitOptions,
): Float64Array {
  const weights = Float64Array.from(priors);
  const gradient = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const example of examples) addGradient(example, weights, gradient, labels);
    for (let index = 0; index < weights.length; index++) {
      const slope = (gradient[index] ?? 0) - (pulls[index] ?? 0) * ((weights[index] ?? 0) - (priors[index] ?? 0));
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) + (STEP * slope) / Math.sqrt(squares[index] ?? 1);
    }
  }
  return weights;
}

function addGradient(
  { evidence, accepted, weight }: Example,
  weights: Float64Array,
  gradient: Float64Array,
  labels: number,
): void {
  const sums = new Array<number>(labels).fill(0);
  for (const [label, feature, amount] of evidence) sums[label] = (sums[label] ?? 0) + (weights[feature] ?? 0) * amount;
  const shares = softmax(sums);
  let total = 0;
  for (const label of accepted) total += shares[label] ?? 0;
  const pulls = shares.map((share, label) => (accepted.has(label) ? share / Math.max(total, 1e-9) : 0) - share);
  for (const [label, feature, amount] of evidence) {
    gradient[feature] = (gradient[feature] ?? 0) + weight * (pulls[label] ?? 0) * amount;
  }
}
