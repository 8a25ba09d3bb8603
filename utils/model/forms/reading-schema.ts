import * as v from 'valibot';
import { CONTROL_WIDGETS, MAX_CONTROLS_PER_FORM, MAX_FORMS, MAX_OPTIONS, MAX_TEXT } from './findings';
import { NAMING_SOURCES } from './naming-text';
import { type ControlReading, type DocumentReading, FORM_TEXT_SOURCES, type FormReading } from './reading';

/** More than this of anything, and it was not our agent that read the page. */
const MAX_NAMES = 40;
const MAX_SAMPLE = 5000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const id = v.pipe(v.string(), v.maxLength(40));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const controlReadingSchema: v.GenericSchema<unknown, ControlReading> = v.object({
  id,
  widget: v.picklist(CONTROL_WIDGETS),
  inputType: text,
  autocomplete: text,
  inputMode: text,
  naming: v.pipe(v.array(v.object({ source: v.picklist(NAMING_SOURCES), text })), v.maxLength(MAX_NAMES)),
  name: text,
  elementId: text,
  className: text,
  options: v.pipe(v.array(v.object({ value: text, label: text })), v.maxLength(MAX_OPTIONS)),
  required: v.boolean(),
  visible: v.boolean(),
  decoySigns: count,
  empty: v.boolean(),
  maxLength: v.nullable(count),
  size: v.nullable(count),
  placeholder: text,
  pattern: text,
  mask: text,
  description: text,
  accept: text,
});

const formReadingSchema: v.GenericSchema<unknown, FormReading> = v.object({
  id,
  isForm: v.boolean(),
  isGet: v.boolean(),
  texts: v.pipe(v.array(v.object({ source: v.picklist(FORM_TEXT_SOURCES), text })), v.maxLength(MAX_NAMES)),
  title: text,
  controls: v.pipe(v.array(controlReadingSchema), v.maxLength(MAX_CONTROLS_PER_FORM)),
});

/** What an agent says it has read of its document; the page's process can forge it, so it is parsed. */
export const documentReadingSchema: v.GenericSchema<unknown, DocumentReading> = v.object({
  declaredLanguage: text,
  title: text,
  sample: v.pipe(v.string(), v.maxLength(MAX_SAMPLE)),
  forms: v.pipe(v.array(formReadingSchema), v.maxLength(MAX_FORMS)),
});
