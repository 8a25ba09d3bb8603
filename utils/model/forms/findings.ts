import * as v from 'valibot';
import { CONTROL_TYPES, FORM_KINDS } from './control-types';

/*
 * Findings: what the agent saw in one document, small and serialisable. They name controls by ids that live as long as the
 * document, never by elements or selectors, and hold no value that the person typed.
 */

/** Longest text taken from a page for one label, heading or option; pages can be hostile. */
export const MAX_TEXT = 300;
/** More options than a person would read through; a country list has about 250. */
export const MAX_OPTIONS = 300;
export const MAX_CONTROLS_PER_FORM = 80;
export const MAX_FORMS = 30;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.maxLength(40));

/** Where a piece of evidence stood, and the words that counted. The panel shows it: because the label says “…”. */
export const reasonSchema = v.object({
  source: v.picklist([
    'autocomplete',
    'type',
    'label',
    'aria',
    'legend',
    'nearby',
    'placeholder',
    'name',
    'options',
    'neighbour',
    'shape',
    'heading',
    'submit',
  ]),
  text,
});
export type Reason = v.InferOutput<typeof reasonSchema>;

/** What a control is to the hand; `combobox` is a list to choose from that is made of plain elements. */
export const CONTROL_WIDGETS = [
  'input',
  'textarea',
  'select',
  'combobox',
  'checkbox',
  'radio',
  'file',
  'contenteditable',
] as const;
export type ControlWidget = (typeof CONTROL_WIDGETS)[number];

const controlFindingSchema = v.object({
  id,
  type: v.picklist(CONTROL_TYPES),
  score,
  reasons: v.pipe(v.array(reasonSchema), v.maxLength(8)),
  /** What a person would call the control; empty where the page gives no words for it. */
  label: text,
  widget: v.picklist(CONTROL_WIDGETS),
  /** `type` attribute of an input, `''` for everything else. */
  inputType: v.pipe(v.string(), v.maxLength(20)),
  required: v.boolean(),
  /** Could the person see it when the page was read? Invisible controls are never filled. */
  visible: v.boolean(),
  /** Nothing typed and nothing chosen yet. */
  empty: v.boolean(),
  maxLength: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  placeholder: text,
  /** Every other text of the page about it: descriptions, words after it, its title. */
  hint: text,
  /** `name` of the control, else its `id`. */
  name: text,
  /** The `autocomplete` attribute, lower case. */
  autocomplete: text,
  /** `pattern` attribute; never run as a regular expression. */
  pattern: text,
  /** What a mask library is told of the value's shape. */
  mask: text,
  accept: text,
  options: v.pipe(v.array(v.object({ value: text, label: text })), v.maxLength(MAX_OPTIONS)),
});
export type ControlFinding = v.InferOutput<typeof controlFindingSchema>;

const formFindingSchema = v.object({
  id,
  kind: v.picklist(FORM_KINDS),
  score,
  reasons: v.pipe(v.array(reasonSchema), v.maxLength(8)),
  /** The heading or legend a person would call the form by; may be empty. */
  title: text,
  controls: v.pipe(v.array(controlFindingSchema), v.maxLength(MAX_CONTROLS_PER_FORM)),
});
export type FormFinding = v.InferOutput<typeof formFindingSchema>;

/** The forms of one document and what its words say of it. */
export const documentFindingsSchema = v.object({
  /** Random for each document: a plan made for one document is refused by the next. */
  documentKey: v.pipe(v.string(), v.maxLength(64)),
  /** Two-letter language the words of the page are in, as far as known; `''` where not. */
  language: v.pipe(v.string(), v.maxLength(8)),
  title: text,
  forms: v.pipe(v.array(formFindingSchema), v.maxLength(MAX_FORMS)),
  /** An opaque origin (sandboxed frame): shown, never filled. */
  opaqueOrigin: v.boolean(),
});
export type DocumentFindings = v.InferOutput<typeof documentFindingsSchema>;

/** What the agent of a document needs to know of what was found in it. */
export const formOutlineSchema = v.object({
  id,
  kind: v.picklist(FORM_KINDS),
  score,
  controls: v.pipe(
    v.array(v.object({ id, type: v.picklist(CONTROL_TYPES), visible: v.boolean() })),
    v.maxLength(MAX_CONTROLS_PER_FORM),
  ),
});
export type FormOutline = v.InferOutput<typeof formOutlineSchema>;

/** The findings of one frame as kept in storage.session under `findings:<tabId>:<frameId>`. */
export const frameFindingsSchema = v.object({
  ...documentFindingsSchema.entries,
  tabId: v.number(),
  frameId: v.number(),
  url: v.string(),
  /** `''` for a frame without an origin of its own that says so (about:blank, data:). */
  origin: v.string(),
  /** Milliseconds since the epoch. */
  scannedAt: v.number(),
});
export type FrameFindings = v.InferOutput<typeof frameFindingsSchema>;
