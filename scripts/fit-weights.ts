import { join } from 'node:path';
import { fitAll } from './fit/fit-all';
import { labelledPages } from './fit/labelled-pages';
import { writeWeights } from './fit/write-weights';

/*
 * node scripts/bootstrap.mjs fit-weights [READINGS.jsonl=LABELS.jsonl …]
 *
 * Fits the weights of utils/forms/recognise to labelled pages read with `npm run evaluate -- readings PAGES_DIR READINGS.jsonl`. Without pages it
 * writes the priors. The same data give the same weights.
 */

const { controls, forms } = fitAll(process.argv.slice(2).flatMap(labelledPages));
const file = (name: string) => join(import.meta.dirname, '..', 'utils', 'forms', 'recognise', `${name}.ts`);
writeWeights(
  file('control-weights'),
  'CONTROL_WEIGHTS',
  'How much each piece of evidence speaks for a type of control, in logits.',
  controls,
);
writeWeights(
  file('form-weights'),
  'FORM_WEIGHTS',
  'How much each piece of evidence speaks for a kind of form, in logits.',
  forms,
);
console.log(`${Object.keys(controls).length} + ${Object.keys(forms).length} weights`);
