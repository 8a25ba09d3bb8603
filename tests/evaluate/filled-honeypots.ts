import { planFill } from '@/utils/forms/plan/plan-fill';
import { IDENTIFIER_TYPES, IDENTITY_TYPES } from '@/utils/model/forms/control-types';
import type { FillSources } from '@/utils/model/forms/fill-plan';
import type { FormFinding } from '@/utils/model/forms/findings';
import type { PageLabels } from './labels';

/** Somebody who has given everything there is to give: what a plan leaves out, it leaves out for its own reasons. */
const OPEN_HEARTED: FillSources = {
  values: {
    ...Object.fromEntries(IDENTITY_TYPES.map((type) => [type, 'Sample'])),
    email: 'anna@example.org',
    tel: '+442071838750',
    bday: '1980-01-31',
    url: 'https://example.org/',
  },
  identifiers: Object.fromEntries(IDENTIFIER_TYPES.map((type) => [type, '12345'])),
  subject: 'my subject',
  message: 'my message',
};

/**
 * The labelled honeypots of a page that the fill plan would write into, whatever kind of form they stand in, by `data-eval-id`.
 * @param evalIds what the labels call the product's controls, in the order of their numbers
 */
export function filledHoneypots(
  forms: readonly FormFinding[],
  evalIds: readonly (string | null)[],
  labels: PageLabels,
): string[] {
  const filled = forms.flatMap((form) => planFill(form, OPEN_HEARTED).entries.filter(({ value }) => value !== ''));
  const ids = filled.flatMap(({ control }) => evalIds[Number(control.id.slice(1)) - 1] ?? []);
  return ids.filter((id) => labels.controls[id]?.includes('honeypot'));
}
