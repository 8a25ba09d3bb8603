import type { ControlType } from '@/utils/model/forms/control-types';
import type { FillInstruction, FillReport, FillResult, Refusal } from '@/utils/model/forms/fill-report';
import { fillTargetOf } from './fill-target';
import type { Hand, Snapshot } from './writer';
import { handOf } from './writer-of';
import { refusalOf } from './refusal-of';
import { sameText } from './same-text';

/** What a control held before a fill, so that it can be given back. */
export interface Restoration extends Snapshot {
  controlId: string;
  element: Element;
  /** What it held once it was filled: anything else that stands there later is the person's own. */
  written?: string;
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
  /** What a control asks for, as far as it was made out. Boxes and radio buttons of unknown purpose are left alone. */
  typeOf?: (controlId: string) => ControlType | undefined;
}

/** One control on its way. */
interface Attempt {
  instruction: FillInstruction;
  element: Element;
  hand: Hand;
  before: Snapshot;
  value: string;
  refusal: Refusal | null;
}

/**
 * Writes what the person approved, each control checked right before its own write (docs/security.md, rules 3–5 and 10), then looks
 * whether it stuck once the page's scripts have run. What did not is tried by other routes; what no route can write is given back as it
 * was, so that nothing wrong stays behind.
 */
export async function fillControls(environment: FillEnvironment, instructions: FillInstruction[]): Promise<FillOutcome> {
  const results = new Map<string, FillResult>();
  const attempts: Attempt[] = [];
  for (const instruction of instructions) {
    const attempt = await firstTry(environment, instruction);
    if ('outcome' in attempt) results.set(instruction.controlId, attempt);
    else attempts.push(attempt);
  }
  await environment.settle();
  await retry(environment, attempts);

  const restorations: Restoration[] = [];
  for (const { instruction, element, hand, before, value, refusal } of attempts) {
    const { controlId } = instruction;
    const held = element.isConnected && hand.holds(value);
    if (!held && element.isConnected && !hand.isRestored(before)) await hand.restore(before);
    if (held || !hand.isRestored(before)) restorations.push({ controlId, element, ...before, written: hand.read().value });
    results.set(controlId, held ? filled(controlId) : refused(controlId, refusal ?? 'did-not-stick'));
  }
  return { results: instructions.flatMap(({ controlId }) => results.get(controlId) ?? []), restorations };
}

async function firstTry(environment: FillEnvironment, instruction: FillInstruction): Promise<Attempt | FillResult> {
  const { controlId } = instruction;
  const element = environment.elementOf(controlId);
  const target = element && fillTargetOf(element);
  const hand = target && handOf(target);
  const refusal = refusalOf(element, target ?? null, instruction, environment);
  if (refusal || !element || !hand) return refused(controlId, refusal ?? 'gone');
  if (!instruction.overwrite && !hand.isEmpty()) return { controlId, outcome: 'kept', refusal: 'not-empty' };
  const attempt: Attempt = {
    instruction,
    element,
    hand,
    before: hand.read(),
    value: hand.fit(instruction.value),
    refusal: null,
  };
  await write(attempt, 0);
  return attempt;
}

/** Route after route for what did not stick; each control is looked at again before each. */
async function retry(environment: FillEnvironment, attempts: readonly Attempt[]): Promise<void> {
  const most = Math.max(0, ...attempts.map(({ hand }) => hand.routes.length));
  for (let route = 1; route < most; route++) {
    const open = attempts.filter(({ hand, value, refusal }) => !refusal && route < hand.routes.length && !hand.holds(value));
    if (open.length === 0) return;
    for (const attempt of open) {
      const { element, instruction } = attempt;
      attempt.refusal = refusalOf(element, fillTargetOf(element), instruction, environment);
      if (!attempt.refusal) await write(attempt, route);
    }
    await environment.settle();
  }
}

async function write(attempt: Attempt, route: number): Promise<void> {
  const outcome = await attempt.hand.routes[route]?.(attempt.value);
  if (outcome === 'no-such-option') attempt.refusal = outcome;
}

/**
 * Gives every control back what it held; the result tells which could not take it any more, and which the person has changed since.
 * @param insist give back also what the person has changed since: they asked for this control
 */
export async function undoFill(
  restorations: Restoration[],
  { settle }: Pick<FillEnvironment, 'settle'>,
  insist = false,
): Promise<FillReport> {
  const given: (() => FillResult)[] = [];
  for (const { controlId, element, written, ...before } of restorations) {
    const target = element.isConnected ? fillTargetOf(element) : null;
    const hand = target && handOf(target);
    if (hand && !insist && written !== undefined && !sameText(hand.read().value, written)) {
      given.push(() => ({ controlId, outcome: 'kept', refusal: 'not-empty' }));
      continue;
    }
    await hand?.restore(before);
    given.push(() => (element.isConnected && hand?.isRestored(before) ? filled(controlId) : refused(controlId, 'gone')));
  }
  await settle();
  return { undoId: null, results: given.map((resultNow) => resultNow()) };
}

function filled(controlId: string): FillResult {
  return { controlId, outcome: 'filled', refusal: null };
}

function refused(controlId: string, refusal: Refusal): FillResult {
  return { controlId, outcome: 'refused', refusal };
}
