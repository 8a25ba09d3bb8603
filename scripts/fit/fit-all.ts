import type { Weights } from '@/utils/forms/recognise/classify-document';
import { CONTROL_TYPES, FORM_KINDS } from '@/utils/model/forms/control-types';
import { controlPriors } from './control-priors';
import { controlExamples, formExamples, type LabelledPage } from './examples';
import { FeatureTable } from './feature-table';
import { fitLogit } from './fit-logit';
import { formPriors } from './form-priors';
import { onlyMet } from './only-met';

const ROUNDS = 120;
/**
 * How strongly weights are pulled back to what is believed beforehand; chosen by cross-validation. What a control stands beside differs
 * from site to site more than what it is called.
 */
const PULL = { words: 0.6, unsaid: 2, bias: 12, own: 2, neighbours: 6, forms: 2 };
const BIAS = /^(any|visible|invisible|required|unnamed|prefilled|first)>/;
const NEIGHBOURS = /^(after|before|form-with|beside|first|next|previous|alone)-?[^:]*>/;

function pullOf(feature: string): number {
  if (feature.includes(':')) return PULL.words;
  if (feature.startsWith('unsaid')) return PULL.unsaid;
  if (BIAS.test(feature)) return PULL.bias;
  return NEIGHBOURS.test(feature) ? PULL.neighbours : PULL.own;
}

/** Weights of controls first, then of forms, which rest on what the controls were taken for. Without pages: the priors. */
export function fitAll(pages: readonly LabelledPage[]): Weights {
  const rounds = pages.length > 0 ? ROUNDS : 0;
  const controlTable = new FeatureTable();
  const controlRows = pages.flatMap((page) => controlExamples(page, controlTable));
  const controlStart = controlTable.priors(controlPriors());
  const controlOptions = { labels: CONTROL_TYPES.length, rounds, pulls: controlTable.each(pullOf) };
  const controls = rounded(
    controlTable.named(fitLogit(onlyMet(controlRows, controlTable, controlPriors()), controlStart, controlOptions)),
  );
  const formTable = new FeatureTable();
  const formRows = pages.flatMap((page) => formExamples(page, formTable, controls));
  const formStart = formTable.priors(formPriors());
  const formOptions = { labels: FORM_KINDS.length, rounds, pulls: formTable.each(() => PULL.forms) };
  const forms = rounded(formTable.named(fitLogit(onlyMet(formRows, formTable, formPriors()), formStart, formOptions)));
  return { controls, forms };
}

/** One decimal is enough, and what comes to nothing is left out. */
function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).flatMap(([feature, weight]) => {
      const value = Math.round(weight * 10) / 10;
      return value === 0 ? [] : [[feature, value]];
    }),
  );
}
