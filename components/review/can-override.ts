import { choicesOf, isList } from '@/utils/forms/plan/choices';
import type { PlannedFill, SkipReason } from '@/utils/model/forms/fill-plan';

/** What is left out for want of knowing better; everything else is left out whatever the person says. */
const OPEN: ReadonlySet<SkipReason | null> = new Set(['no-value', 'unknown', 'overridden', 'yours']);
const TEXTS: ReadonlySet<string> = new Set(['input', 'textarea', 'contenteditable']);

/** May the person say what goes into a control that nothing is written into? */
export function canOverride({ skip, control }: Pick<PlannedFill, 'skip' | 'control'>): boolean {
  return (
    OPEN.has(skip) && (TEXTS.has(control.widget) || isList(control)) && control.type !== 'consent' && control.type !== 'captcha'
  );
}

/** A list that only the person can answer, and that they can answer in the panel. */
export function canChoose(entry: Pick<PlannedFill, 'skip' | 'control'>): boolean {
  return entry.skip !== 'overridden' && canOverride(entry) && choicesOf(entry.control).length > 0;
}
