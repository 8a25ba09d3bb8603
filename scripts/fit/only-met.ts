import type { FeatureTable } from './feature-table';
import type { Example } from './fit-logit';

/** A fact and a label met together fewer times than this teach nothing about pages to come. */
const ENOUGH = 5;

/** Leaves out evidence that nothing was believed of beforehand and that hardly ever stood with the label it would speak for. */
export function onlyMet(
  examples: readonly Example[],
  table: FeatureTable,
  priors: Readonly<Record<string, number>>,
): Example[] {
  const met = new Map<number, number>();
  for (const { evidence, accepted } of examples) {
    if (accepted.size > 3) continue;
    for (const [label, feature] of evidence) if (accepted.has(label)) met.set(feature, (met.get(feature) ?? 0) + 1);
  }
  const believed = new Set(Object.keys(priors).map((feature) => table.numberOf(feature)));
  const counts = (feature: number) => believed.has(feature) || (met.get(feature) ?? 0) >= ENOUGH;
  return examples.map((example) => ({ ...example, evidence: example.evidence.filter(([, feature]) => counts(feature)) }));
}
