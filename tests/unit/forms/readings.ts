import type { ControlReading, FormReading } from '@/utils/model/forms/reading';

/** A plain text field nobody named, with what a test says of it. */
export function controlReading(parts: Partial<ControlReading> = {}): ControlReading {
  return {
    id: 'c1',
    widget: 'input',
    inputType: 'text',
    autocomplete: '',
    inputMode: '',
    naming: [],
    name: '',
    elementId: '',
    className: '',
    options: [],
    required: false,
    visible: true,
    decoySigns: 0,
    empty: true,
    maxLength: null,
    size: null,
    placeholder: '',
    pattern: '',
    mask: '',
    description: '',
    accept: '',
    ...parts,
  };
}

/** A field with a label. */
export const labelled = (text: string, parts: Partial<ControlReading> = {}) =>
  controlReading({ naming: [{ source: 'label', text }], ...parts });

/** A `<form>` that is posted, with what a test says of it. */
export function formReading(controls: ControlReading[], parts: Partial<FormReading> = {}): FormReading {
  return { id: 'c0', isForm: true, isGet: false, texts: [], title: '', controls, ...parts };
}

/** A list to choose from. */
export const options = (...labels: string[]) => labels.map((label) => ({ value: label, label }));
