import type { SkipReason } from '@/utils/model/forms/fill-plan';
import type { ControlFinding } from '@/utils/model/forms/findings';

/** Which words say why nothing is written into a control. */
export function skipKey(skip: SkipReason, { type, widget }: Pick<ControlFinding, 'type' | 'widget'>) {
  if (skip !== 'yours') return `skip_${skip}` as const;
  if (type === 'captcha') return 'skip_yours_type' as const;
  return widget === 'checkbox' ? ('skip_yours_tick' as const) : ('skip_yours' as const);
}
