import { autocompleteType } from '@/utils/model/forms/autocomplete-type';
import { CONTROL_TYPES, type ControlType, IDENTITY_TYPES } from '@/utils/model/forms/control-types';
import type { ControlReading, FormReading } from '@/utils/model/forms/reading';
import { type Evidence, factEvidence, wordEvidence } from './control-evidence';
import { controlFacts } from './control-facts';
import { CONTROL_WEIGHTS } from './control-weights';
import { type Decision, decide } from './decide';
import { saidKinds } from './said-kinds';
import { selectBehind } from './select-behind';

/** All evidence on each control of a form; of the facts, those that `counts`. */
export function controlEvidence(
  form: FormReading,
  language: string,
  counts: (feature: string) => boolean,
): Evidence<ControlType>[][] {
  const own = form.controls.map((control) => wordEvidence(control, language));
  const heard = own.map((words, index) => {
    const hidden = selectBehind(form.controls, index);
    return hidden < 0 ? words : [...(own[hidden] ?? []), ...words];
  });
  const guesses = form.controls.map(
    (control, index) => autocompleteType(control.autocomplete) ?? guess(control, heard[index] ?? []),
  );
  const counterpart = guesses.includes('family-name') ? 'given-name' : guesses.includes('given-name') ? 'family-name' : null;
  const words = counterpart ? heard.map((evidence) => nameAs(counterpart, evidence)) : heard;
  const context = { controls: form.controls, guesses, isGet: form.isGet, said: saidKinds(form, language), language };
  return form.controls.map((control, index) => [
    ...(words[index] ?? []),
    ...factEvidence(controlFacts(index, context), counts),
    ...plainlySaid(control, words[index] ?? []),
    ...unsaid(control, words[index] ?? [], counts),
  ]);
}

/**
 * Beside a surname, “Name” may well be the given one (Russian and others have one word for both); beside a first name it is the surname
 * (French, German, Italian).
 */
function nameAs(
  counterpart: 'given-name' | 'family-name',
  evidence: readonly Evidence<ControlType>[],
): Evidence<ControlType>[] {
  const known = new Set(evidence.filter(({ label }) => label === counterpart).map(({ feature }) => feature));
  const names = evidence.filter(({ label, feature }) => label === 'name' && !known.has(feature));
  return [...evidence, ...names.map((each) => ({ ...each, label: counterpart }))];
}

/** What nobody calls a field by accident, whatever it looks like: a trap for robots, a code that was sent. */
function plainlySaid(control: ControlReading, words: readonly Evidence<ControlType>[]): Evidence<ControlType>[] {
  const said = (type: ControlType) =>
    words.filter(({ label, feature }) => label === type && !FAINT.has(feature.split(':')[0] ?? ''));
  const trap = said('honeypot')[0];
  const code =
    control.inputType === 'password' ? said('one-time-code').find(({ feature }) => !feature.endsWith('long')) : undefined;
  const either = said('email').find((one) => one.reason && said('tel').some(({ reason }) => reason?.text === one.reason?.text));
  const agreed =
    control.widget === 'checkbox'
      ? words.find(({ label, feature }) => label === 'consent' && /^(label|aria|before|after)/.test(feature))
      : undefined;
  return [
    ...(agreed ? [{ ...agreed, feature: 'said-at-box>consent', amount: 1 }] : []),
    ...(either ? [{ ...either, feature: 'said-email-or-tel>email', amount: 1 }] : []),
    ...(trap ? [{ ...trap, feature: 'said-to-be-trap>honeypot', amount: 1 }] : []),
    ...(code ? [{ ...code, feature: 'said-to-be-code>one-time-code', amount: 1 }] : []),
  ];
}

/** Sources that stand near a control without naming it. */
const FAINT: ReadonlySet<string> = new Set(['class', 'options', 'legend', 'earlier', 'after']);
/** What an input's own `type` says. */
const SAID_BY_TYPE: Readonly<Record<string, ControlType>> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  password: 'password',
  file: 'attachment',
  search: 'search',
};

/** Against every type that neither a word nor the control itself speaks for: company alone makes nothing an e-mail field. */
function unsaid(
  control: ControlReading,
  words: readonly Evidence<ControlType>[],
  counts: (feature: string) => boolean,
): Evidence<ControlType>[] {
  const said = new Set(
    words
      .filter(({ feature }) => feature === 'options:full' || !FAINT.has(feature.split(':')[0] ?? ''))
      .map(({ label }) => label),
  );
  const own = [SAID_BY_TYPE[control.inputType], SAID_BY_TYPE[control.inputMode], autocompleteType(control.autocomplete)];
  for (const type of own) if (type) said.add(type);
  return CONTROL_TYPES.flatMap((label) => {
    const feature = `unsaid>${label}`;
    return said.has(label) || label === 'other' || !counts(feature) ? [] : [{ label, feature, amount: 1, reason: null }];
  });
}

/** What each control of a form asks for. */
export function classifyControls(
  form: FormReading,
  language: string,
  weights: Readonly<Record<string, number>> = CONTROL_WEIGHTS,
): Decision<ControlType>[] {
  const counts = (feature: string) => feature in weights;
  return controlEvidence(form, language, counts).map((evidence) => decide(CONTROL_TYPES, evidence, weights));
}

/** Nobody is asked for a name with a box to tick. */
const PERSONAL: ReadonlySet<ControlType> = new Set(IDENTITY_TYPES);
const BY_COVERAGE: Readonly<Record<string, number>> = { full: 3, short: 2, long: 1 };

/** A first guess from the words alone, for what the neighbours of a control may conclude from it. */
function guess({ widget }: ControlReading, evidence: readonly Evidence<ControlType>[]): ControlType | null {
  const sums = new Map<ControlType, number>();
  for (const { label, feature, amount } of evidence) {
    if ((widget === 'checkbox' || widget === 'radio') && PERSONAL.has(label)) continue;
    const [source = '', coverage = ''] = feature.split(':');
    const strength = (BY_COVERAGE[coverage] ?? 0) * amount * (FAINT.has(source) ? 0.2 : 1);
    sums.set(label, (sums.get(label) ?? 0) + strength);
  }
  let best: ControlType | null = null;
  for (const [label, sum] of sums) if (sum > (best ? (sums.get(best) ?? 0) : 0)) best = label;
  return best;
}
