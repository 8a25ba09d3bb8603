import type { ControlType } from '@/utils/model/forms/control-types';
import { type ControlFinding, type DocumentFindings, type FormFinding, MAX_TEXT } from '@/utils/model/forms/findings';
import type { ControlReading, DocumentReading, FormReading } from '@/utils/model/forms/reading';
import { classifyControls } from './classify-controls';
import { classifyForm } from './classify-form';
import type { Decision } from './decide';
import { guessLanguage } from './guess-language';
import { labelOf } from './label-of';

export type Scan = Pick<DocumentFindings, 'language' | 'title' | 'forms'>;

/** Weights of evidence; the product always takes the fitted ones. */
export interface Weights {
  controls: Readonly<Record<string, number>>;
  forms: Readonly<Record<string, number>>;
}

/** From what was read to what was found. Pure. */
export function classifyDocument({ declaredLanguage, title, sample, forms }: DocumentReading, weights?: Weights): Scan {
  const language = guessLanguage(sample, declaredLanguage);
  return { language, title, forms: forms.map((form) => findingOfForm(form, language, weights)) };
}

function findingOfForm(form: FormReading, language: string, weights: Weights | undefined): FormFinding {
  const decisions = classifyControls(form, language, weights?.controls);
  const { label, score, reasons } = classifyForm(form, decisions, language, weights?.forms);
  const controls = form.controls.flatMap((reading, index) => {
    const decision = decisions[index];
    return decision ? [findingOfControl(reading, decision)] : [];
  });
  return { id: form.id, kind: label, score, reasons, title: form.title, controls };
}

function findingOfControl(reading: ControlReading, { label, score, reasons }: Decision<ControlType>): ControlFinding {
  const { id, widget, inputType, required, visible, empty, maxLength, placeholder, accept, options, naming } = reading;
  const { autocomplete, pattern, mask } = reading;
  return {
    id,
    type: label,
    score,
    reasons,
    label: labelOf(naming),
    widget,
    inputType,
    required,
    visible,
    empty,
    maxLength,
    placeholder,
    hint: hintOf(reading),
    name: reading.name || reading.elementId,
    autocomplete,
    pattern,
    mask,
    accept,
    options,
  };
}

/** Words that stand around more than this one control. */
const TELLS_ELSEWHERE: ReadonlySet<string> = new Set(['earlier', 'column', 'legend']);

/** What else the page says of a control, without the words it is called by. */
function hintOf({ naming, description, placeholder }: ControlReading): string {
  const others = naming.slice(1).flatMap(({ source, text }) => (TELLS_ELSEWHERE.has(source) ? [] : text));
  return [description, ...others]
    .filter((text) => text !== '' && text !== placeholder)
    .join(' · ')
    .slice(0, MAX_TEXT);
}
