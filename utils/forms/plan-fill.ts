import { bestOption } from './best-option';
import type { FillPlan, FillSources, PlannedFill, SkipReason } from './fill-plan';
import { CHOSEN_BY_PERSON, FILES, NEVER_FILLED, SURE_ENOUGH } from './fill-policy';
import type { ControlFinding, FormFinding } from './findings';
import { shortenMessage } from './shorten-message';
import { valueFor } from './value-for';

/** What would go into which control of a form, and why what does not go in stays out. */
export function planFill(form: FormFinding, sources: FillSources): FillPlan {
  return { formId: form.id, entries: form.controls.map((control) => planControl(control, form, sources)) };
}

function planControl(control: ControlFinding, form: FormFinding, sources: FillSources): PlannedFill {
  const base = { control, reasons: control.reasons, score: control.score, shortened: false };
  const skipped = (skip: SkipReason): PlannedFill => ({ ...base, value: '', shown: '', skip, ticked: false });

  const skip = skipReasonOf(control);
  if (skip) return skipped(skip);
  const wanted = valueFor(control, form, sources);
  // A list can be answered without anything saved; which choice is meant, only the person knows.
  if (wanted === '') return skipped(control.widget === 'select' ? 'yours' : 'no-value');
  if (control.widget === 'select') {
    const option = bestOption(control, wanted);
    return option
      ? { ...base, value: option.value, shown: option.label, skip: null, ticked: isTicked(control) }
      : skipped('yours');
  }
  const value = control.maxLength === null ? wanted : shortenMessage(wanted, control.maxLength);
  return { ...base, value, shown: value, skip: null, ticked: isTicked(control), shortened: value !== wanted };
}

function skipReasonOf({ type, widget, visible }: ControlFinding): SkipReason | null {
  if (type === 'honeypot') return 'honeypot';
  if (NEVER_FILLED.has(type)) return 'never';
  if (FILES.has(type) || widget === 'file') return 'file';
  if (!visible) return 'invisible';
  if (CHOSEN_BY_PERSON.has(type) || widget === 'checkbox' || widget === 'radio') return 'yours';
  return type === 'other' || type === 'search' ? 'unknown' : null;
}

/** What the person typed or chose is replaced only when they tick it; a guess is filled only when they agree. */
function isTicked({ empty, score }: ControlFinding): boolean {
  return empty && score >= SURE_ENOUGH;
}
