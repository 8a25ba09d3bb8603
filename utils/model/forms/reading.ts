import type { ControlWidget } from './findings';
import type { NamingText } from './naming-text';

/*
 * Readings: all that is taken from a document, as plain data. What a control is, is decided from these alone, so every decision can be
 * tested, tuned and explained without a page.
 */

export interface ControlReading {
  id: string;
  widget: ControlWidget;
  /** `type` of an input as the browser understands it, `''` for everything else. */
  inputType: string;
  /** The `autocomplete` attribute, lower case. */
  autocomplete: string;
  /** `inputmode`, lower case. */
  inputMode: string;
  naming: NamingText[];
  /** `name`, `id` and words of class attributes: what the page's author called it. */
  name: string;
  elementId: string;
  className: string;
  options: { value: string; label: string }[];
  required: boolean;
  /** A person can see it once scrolled to, and is meant to. */
  visible: boolean;
  /** Kept from the person by means that the page chose for this control: off the page, inert, out of the tab order. */
  decoySigns: number;
  empty: boolean;
  maxLength: number | null;
  /** Width in characters the page asked for, `null` where it did not. */
  size: number | null;
  placeholder: string;
  /** `pattern` attribute: a regular expression of the page's, never run as one. */
  pattern: string;
  /** What the common mask libraries read (`data-mask`, `data-inputmask`), as written. */
  mask: string;
  /** Text of what `aria-describedby` names. */
  description: string;
  accept: string;
}

export const FORM_TEXT_SOURCES = [
  'heading',
  'legend',
  'aria',
  'intro',
  'submit',
  'attributes',
  'earlier-heading',
  'page-title',
] as const;
export type FormTextSource = (typeof FORM_TEXT_SOURCES)[number];

export interface FormReading {
  id: string;
  /** A `<form>` element, as opposed to controls that only stand together. */
  isForm: boolean;
  /** `method=get`: asks for something to be shown, hands nothing in. */
  isGet: boolean;
  texts: { source: FormTextSource; text: string }[];
  title: string;
  controls: ControlReading[];
}

export interface DocumentReading {
  /** Of the root element, lower case; `''` where not given. */
  declaredLanguage: string;
  title: string;
  /** The first words of the page, for guessing the language. */
  sample: string;
  forms: FormReading[];
}
