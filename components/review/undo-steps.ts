import type { Undoable } from './use-fill';

interface UndoStep {
  undoId: string;
  /** Left out where all of the fill is taken back. */
  controlIds?: string[];
}

/**
 * What to ask the page for to take fills back, the latest first, so that each control ends with what it held before the first.
 * @param controlId one control, or `null` for all
 * @returns with what can still be taken back afterwards
 */
export function undoSteps(undoable: readonly Undoable[], controlId: string | null): { steps: UndoStep[]; left: Undoable[] } {
  const latestFirst = undoable.toReversed();
  if (controlId === null) return { steps: latestFirst.map(({ undoId }) => ({ undoId })), left: [] };
  const steps = latestFirst
    .filter(({ controlIds }) => controlIds.includes(controlId))
    .map(({ undoId }) => ({ undoId, controlIds: [controlId] }));
  const left = undoable
    .map(({ undoId, controlIds }) => ({ undoId, controlIds: controlIds.filter((id) => id !== controlId) }))
    .filter(({ controlIds }) => controlIds.length > 0);
  return { steps, left };
}
