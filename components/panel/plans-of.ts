import { planFill } from '@/utils/forms/plan/plan-fill';
import type { FillPlan } from '@/utils/model/forms/fill-plan';
import type { FormFinding } from '@/utils/model/forms/findings';
import { type KeptOverride, overridesFor } from '@/utils/profile/override';
import { fillSources, type Prepared } from './fill-sources';
import type { FoundForm } from './support-forms';

/**
 * Plans what would go into a form, once for each form as it was found: the panel is drawn anew many times while it loads and while the
 * person types, and every form offered says how many of its fields are ready.
 */
export function plansOf(
  prepared: Omit<Prepared, 'pageLanguage'>,
  overrides: readonly KeptOverride[],
): (found: Pick<FoundForm, 'form' | 'frame'>) => FillPlan {
  const plans = new WeakMap<FormFinding, FillPlan>();
  return ({ form, frame }) => {
    const known = plans.get(form);
    if (known) return known;
    const sources = fillSources({ ...prepared, pageLanguage: frame.language });
    const plan = planFill(form, sources, overridesFor(form, overrides));
    plans.set(form, plan);
    return plan;
  };
}
