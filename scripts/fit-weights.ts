import { join } from 'node:path';
import { controlPriors } from './fit/control-priors';
import { formPriors } from './fit/form-priors';
import { writeWeights } from './fit/write-weights';

const FORMS = join(import.meta.dirname, '..', 'utils', 'forms');
writeWeights(
  join(FORMS, 'control-weights.ts'),
  'CONTROL_WEIGHTS',
  'How much each piece of evidence speaks for a type of control, in logits.',
  controlPriors(),
);
writeWeights(
  join(FORMS, 'form-weights.ts'),
  'FORM_WEIGHTS',
  'How much each piece of evidence speaks for a kind of form, in logits.',
  formPriors(),
);
