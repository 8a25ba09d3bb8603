import { classifyDocument } from '@/utils/forms/classify-document';
import { ControlRegistry } from '@/utils/forms/control-registry';
import { findControls } from '@/utils/forms/find-controls';
import { readDocument } from '@/utils/forms/read-document';
import type { DocumentReading } from '@/utils/forms/reading';

/** Where the labels of a saved page sit: in the order in which the product numbers its controls (`c1` is the first). */
export interface EvalIds {
  /** `data-eval-id` of each control, `null` where it has none. */
  controls: (string | null)[];
  /** `data-eval-form` of the form each control belongs to. */
  forms: (string | null)[];
}

/** Reads `data-eval-*`, which the product knows nothing of. */
export function evalIds(): EvalIds {
  const controls = findControls(document);
  return {
    controls: controls.map((control) => control.getAttribute('data-eval-id')),
    forms: controls.map((control) => {
      const owner: unknown = 'form' in control ? control.form : null;
      const form = owner instanceof Element ? owner : control.closest('form');
      return form?.getAttribute('data-eval-form') ?? null;
    }),
  };
}

export interface EvalPlaces extends EvalIds {
  /** Control ids by the id of the radio group they belong to. */
  groups: Record<string, string[]>;
}

export interface TimedReading extends EvalPlaces {
  reading: DocumentReading;
  /** Milliseconds: the first scan of the page, and the best of two more. */
  firstScan: number;
  laterScan: number;
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

/** Reads the page three times and says how long it took. */
export function readPage(): TimedReading {
  const times: number[] = [];
  let registry = new ControlRegistry();
  let reading = readDocument(document, registry);
  for (let round = 0; round < 3; round++) {
    registry = new ControlRegistry();
    const start = performance.now();
    reading = readDocument(document, registry);
    classifyDocument(reading);
    times.push(performance.now() - start);
  }
  return {
    ...evalIds(),
    reading,
    groups: groupsOf(reading, registry),
    firstScan: times[0] ?? 0,
    laterScan: Math.min(...times.slice(1)),
  };
}
