import type { ControlType } from '@/utils/model/forms/control-types';
import type { FillPlan, FillSources, PlannedFill, SkipReason } from '@/utils/model/forms/fill-plan';
import { CHOSEN_BY_PERSON, FILES, NEVER_FILLED, SURE_ENOUGH } from '@/utils/model/forms/fill-policy';
import type { ControlFinding, FormFinding } from '@/utils/model/forms/findings';
import type { Override, Overrides } from '@/utils/model/forms/override';
import { parseDate } from '@/utils/text/parse-date';
import { shortenMessage } from '@/utils/text/shorten-message';
import { type Answer, optionAnswer, textAnswer } from './answer';
import { bestOption } from './best-option';
import { choicesOf, isList } from './choices';
import { countryText } from './country-names';
import { dateParts } from './date-parts';
import { phoneParts } from './phone-parts';
import { proposeOption } from './propose-option';
import { valueFor } from './value-for';

/**
 * What would go into which control of a form, and why what does not go in stays out. Pure.
 * @param overrides by control id; they go before everything but what bars a control
 */
export function planFill(form: FormFinding, sources: FillSources, overrides: Overrides = new Map()): FillPlan {
  // What is asked for in pieces is seen only from the form as a whole.
  const pieces = new Map([
    ...dateParts(form.controls, (type) => parseDate(sources.values[type] ?? '')),
    ...phoneParts(form.controls, sources.values.tel ?? '', sources.values.country ?? ''),
  ]);
  const planner: Planner = { form, sources, overrides, pieces };
  return { formId: form.id, entries: form.controls.map((control) => planControl(control, planner)) };
}

interface Planner {
  form: FormFinding;
  sources: FillSources;
  overrides: Overrides;
  pieces: ReadonlyMap<string, Answer>;
}

function planControl(control: ControlFinding, planner: Planner): PlannedFill {
  const { sources, pieces } = planner;
  const override = planner.overrides.get(control.id);
  const base = {
    control,
    reasons: control.reasons,
    score: control.score,
    shortened: false,
    proposed: false,
    overridden: override !== undefined,
  };
  const skipped = (skip: SkipReason): PlannedFill => ({ ...base, value: '', shown: '', skip, ticked: false });
  const planned = (answer: Answer, more: Partial<PlannedFill> = {}): PlannedFill => ({
    ...base,
    ...answer,
    skip: null,
    ticked: isTicked(control),
    ...more,
  });

  const barred = barOf(control);
  if (barred) return skipped(barred);
  if (override?.kind === 'never') return skipped('overridden');
  if (override) {
    const answer = overrideAnswer(override, control, planner);
    // What the person has said themselves is no guess.
    return answer ? { ...planned(fitted(answer, control)), ticked: control.empty } : skipped('no-value');
  }
  const piece = pieces.get(control.id);
  if (piece) return planned(piece);
  const skip = skipReasonOf(control);
  if (skip === 'yours' && isList(control)) {
    const option = proposeOption(choicesOf(control), `${sources.subject}\n${sources.message}`);
    return option && CHOSEN_BY_PERSON.has(control.type)
      ? planned(optionAnswer(option), { ticked: false, proposed: true })
      : skipped('yours');
  }
  if (skip) return skipped(skip);
  const answer = answerAs(control.type, control, planner);
  // A list can be answered without anything saved; which choice is meant, only the person knows.
  if (!answer) return skipped(isList(control) ? 'yours' : 'no-value');
  const fit = fitted(answer, control);
  return planned(fit, { shortened: fit.value !== answer.value });
}

/** What goes into a control taken for a type; `null` where there is nothing to give or no option says it. */
function answerAs(type: ControlType, control: ControlFinding, { form, sources }: Planner): Answer | null {
  const wanted = valueFor(type, control, form, sources);
  if (wanted === '') return null;
  const options = choicesOf(control);
  // A list that shows its choices only when it is open is searched for the words.
  if (options.length === 0)
    return textAnswer(control.type === 'country' ? countryText(wanted, sources.language ?? '') : wanted);
  const option = bestOption({ type, options }, wanted, sources.language);
  return option && optionAnswer(option);
}

function overrideAnswer(
  override: Exclude<Override, { kind: 'never' }>,
  control: ControlFinding,
  planner: Planner,
): Answer | null {
  if (override.kind === 'type') return answerAs(override.type, control, planner);
  const options = choicesOf(control);
  if (options.length === 0) return textAnswer(override.text);
  const option = bestOption({ type: 'other', options }, override.text);
  return option && optionAnswer(option);
}

function fitted(answer: Answer, control: ControlFinding): Answer {
  if (control.maxLength === null || isList(control)) return answer;
  return textAnswer(shortenMessage(answer.value, control.maxLength));
}

/** Controls that nothing is ever written into, whatever the person has said of them (docs/security.md, rules 3 and 4). */
function barOf(control: ControlFinding): SkipReason | null {
  const { type, widget, visible } = control;
  if (type === 'honeypot') return 'honeypot';
  if (NEVER_FILLED.has(type)) return 'never';
  if (FILES.has(type) || widget === 'file') return 'file';
  if (!visible) return 'invisible';
  if (type === 'consent' || type === 'captcha' || widget === 'checkbox') return 'yours';
  return widget === 'radio' && !isList(control) ? 'yours' : null;
}

function skipReasonOf({ type }: ControlFinding): SkipReason | null {
  if (CHOSEN_BY_PERSON.has(type)) return 'yours';
  return type === 'other' || type === 'search' ? 'unknown' : null;
}

/** What the person typed or chose is replaced only when they tick it; a guess is filled only when they agree. */
function isTicked({ empty, score }: ControlFinding): boolean {
  return empty && score >= SURE_ENOUGH;
}
