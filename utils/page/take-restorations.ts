import type { Restoration } from '@/utils/forms/write/fill-controls';
import type { AgentState } from './agent-state';

/** Takes what a fill replaced out of the state: in all controls, or in those named; the others' can be given back later. */
export function takeRestorations(
  { restorations }: Pick<AgentState, 'restorations'>,
  undoId: string,
  controlIds: readonly string[] | undefined,
): Restoration[] {
  const all = restorations.get(undoId) ?? [];
  const isTaken = ({ controlId }: Restoration) => controlIds?.includes(controlId) ?? true;
  const left = all.filter((restoration) => !isTaken(restoration));
  if (left.length > 0) restorations.set(undoId, left);
  else restorations.delete(undoId);
  return all.filter(isTaken);
}
