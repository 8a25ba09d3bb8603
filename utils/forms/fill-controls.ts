import type { FillInstruction, FillReport, FillResult, Refusal } from './fill-report';
import { type FillTarget, fillTargetOf } from './fill-target';
import { fitValue, holdsValue, isEmpty, readValue, writeValue } from './fill-value';

/** What a control held before a fill, so that it can be given back. */
export interface Restoration {
  controlId: string;
  element: Element;
  value: string;
}

export interface FillOutcome {
  results: FillResult[];
  restorations: Restoration[];
}

/** What a fill needs of the document it happens in. */
export interface FillEnvironment {
  elementOf: (controlId: string) => Element | undefined;
  /** As a person would say it, at this moment. */
  isVisible: (element: Element) => boolean;
  /** Resolves when the page's own scripts have had time to answer. */
  settle: () => Promise<void>;
}

/**
 * Writes what the person approved, each control checked right before its own write (docs/security.md, rules 3–5 and 10), then looks
 * whether it stuck once the page's scripts have run.
 */
export async function fillControls(environment: FillEnvironment, instructions: FillInstruction[]): Promise<FillOutcome> {
  const restorations: Restoration[] = [];
  const written: { instruction: FillInstruction; target: FillTarget; value: string }[] = [];
  const refused = new Map<string, FillResult>();

  for (const instruction of instructions) {
    const { controlId } = instruction;
    const element = environment.elementOf(controlId);
    const target = element && fillTargetOf(element);
    const refusal = refusalOf(element, target ?? null, instruction, environment);
    if (refusal || !element || !target) {
      refused.set(controlId, {
        controlId,
        outcome: refusal === 'not-empty' ? 'kept' : 'refused',
        refusal: refusal ?? 'gone',
      });
      continue;
    }
    const before = readValue(target);
    const value = fitValue(target, instruction.value);
    if (!writeValue(target, value)) {
      refused.set(controlId, { controlId, outcome: 'refused', refusal: 'no-such-option' });
      continue;
    }
    restorations.push({ controlId, element, value: before });
    written.push({ instruction, target, value });
  }

  await environment.settle();
  const verified = new Map(written.map(({ instruction, target, value }) => [instruction.controlId, holdsValue(target, value)]));
  const results = instructions.map(
    ({ controlId }): FillResult =>
      refused.get(controlId) ??
      (verified.get(controlId)
        ? { controlId, outcome: 'filled', refusal: null }
        : { controlId, outcome: 'refused', refusal: 'did-not-stick' }),
  );
  return { results, restorations };
}

/** Gives every control back what it held; the result tells which could not take it any more. */
export async function undoFill(restorations: Restoration[], { settle }: Pick<FillEnvironment, 'settle'>): Promise<FillReport> {
  const results: FillResult[] = [];
  for (const { controlId, element, value } of restorations) {
    const target = element.isConnected ? fillTargetOf(element) : null;
    const restored = target !== null && writeValue(target, value);
    results.push({ controlId, outcome: restored ? 'filled' : 'refused', refusal: restored ? null : 'gone' });
  }
  await settle();
  return { undoId: null, results };
}

function refusalOf(
  element: Element | undefined,
  target: FillTarget | null,
  instruction: FillInstruction,
  { isVisible }: FillEnvironment,
): Refusal | null {
  if (!element?.isConnected) return 'gone';
  if (!target) return 'forbidden';
  if (!isVisible(target.element)) return 'hidden';
  if (target.kind === 'text' && target.element.readOnly) return 'read-only';
  if (target.kind !== 'editable' && target.element.matches(':disabled')) return 'read-only';
  if (!instruction.overwrite && !isEmpty(target)) return 'not-empty';
  return null;
}
