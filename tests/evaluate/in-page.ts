import { ControlRegistry } from '@/utils/dom/control-registry';
import { isVisible } from '@/utils/dom/is-visible';
import { PageView } from '@/utils/dom/page-view';
import { findControls } from '@/utils/forms/read/find-controls';
import { readDocument } from '@/utils/forms/read/read-document';
import { classifyDocument } from '@/utils/forms/recognise/classify-document';
import type { DocumentReading } from '@/utils/model/forms/reading';

/** Where the labels of a saved page sit: in the order in which the product numbers its controls (`c1` is the first). */
export interface EvalIds {
  /** `data-eval-id` of each control, `null` where it has none. */
  controls: (string | null)[];
  /** `data-eval-form` of the form each control belongs to. */
  forms: (string | null)[];
}

/** Reads `data-eval-*`, which the product knows nothing of. */
export function evalIds(): EvalIds {
  const controls = findControls(new PageView(document));
  return {
    controls: controls.map((control) => control.getAttribute('data-eval-id')),
    forms: controls.map((control) => {
      const owner: unknown = 'form' in control ? control.form : null;
      const form = owner instanceof Element ? owner : control.closest('form');
      return form?.getAttribute('data-eval-form') ?? null;
    }),
  };
}

/** What stands in the labelled controls of a page, as its own scripts and the company would read it. */
export function evalValues(): { id: string; value: string; writable: boolean }[] {
  return findControls(new PageView(document)).flatMap((control) => {
    const id = control.getAttribute('data-eval-id');
    const isText =
      control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !NO_TEXT.has(control.type));
    return id !== null && isText
      ? [{ id, value: control.value, writable: isVisible(control) && !control.matches(':disabled, [readonly]') }]
      : [];
  });
}

/** Inputs whose value is not what a person wrote. */
const NO_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'file', 'hidden', 'submit', 'button', 'image', 'reset']);

export interface EvalPlaces extends EvalIds {
  /** Control ids by the id of the radio group they belong to. */
  groups: Record<string, string[]>;
}

export interface ReadPage extends EvalPlaces {
  reading: DocumentReading;
  elements: number;
}

/** Where the labels sit, and which controls the product takes as one. */
export function evalPlaces(): EvalPlaces {
  const registry = new ControlRegistry();
  return { ...evalIds(), groups: groupsOf(readDocument(document, registry), registry) };
}

function groupsOf({ forms }: DocumentReading, registry: ControlRegistry): EvalPlaces['groups'] {
  const groups: EvalPlaces['groups'] = {};
  for (const { controls } of forms) {
    for (const { id, widget } of controls) {
      if (widget === 'radio') groups[id] = registry.membersOf(id).map((member) => registry.idOf(member));
    }
  }
  return groups;
}

/** Reads the page once. */
export function readPage(): ReadPage {
  const registry = new ControlRegistry();
  const reading = readDocument(document, registry);
  return {
    ...evalIds(),
    reading,
    elements: document.querySelectorAll('*').length,
    groups: groupsOf(reading, registry),
  };
}

/** Milliseconds, each the first time and the best of `ROUNDS` more: reading the page, and deciding what its forms are. */
export interface ScanTimes {
  elements: number;
  controls: number;
  firstReading: number;
  reading: number;
  firstDecision: number;
  decision: number;
}
const ROUNDS = 3;

export function timeScans(): ScanTimes {
  const readings: number[] = [];
  const decisions: number[] = [];
  let controls = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    const reading = readDocument(document, new ControlRegistry());
    const read = performance.now();
    classifyDocument(reading);
    readings.push(read - start);
    decisions.push(performance.now() - read);
    controls = reading.forms.reduce((sum, form) => sum + form.controls.length, 0);
  }
  return {
    elements: document.querySelectorAll('*').length,
    controls,
    firstReading: readings[0] ?? 0,
    reading: Math.min(...readings.slice(1)),
    firstDecision: decisions[0] ?? 0,
    decision: Math.min(...decisions.slice(1)),
  };
}
