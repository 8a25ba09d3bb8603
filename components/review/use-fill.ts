import { useState } from 'react';
import type { FoundForm } from '@/components/panel/support-forms';
import { askFrame } from '@/utils/messaging/ask-frame';
import { type ErrorCode, errorCodeOf } from '@/utils/messaging/error-code';
import type { FillInstruction, FillReport, FillResult } from '@/utils/model/forms/fill-report';

export type FillStatus = 'idle' | 'busy' | 'filled' | 'undone' | 'undone-partly' | 'failed';

interface FillEvents {
  onFilled: () => void;
  onStale: () => void;
}

/** One fill that can be taken back, and the controls it wrote into that have not been given back yet. */
export interface Undoable {
  undoId: string;
  controlIds: readonly string[];
}

/** Fills the chosen form and takes it back, all of it or control by control, through the agent of its frame. */
export function useFill({ frame }: FoundForm, { onFilled, onStale }: FillEvents) {
  const [status, setStatus] = useState<FillStatus>('idle');
  /** Why it failed. */
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [report, setReport] = useState<FillReport | null>(null);
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const target = { tabId: frame.tabId, frameId: frame.frameId };
  const { documentKey } = frame;

  const attempt = async (action: () => Promise<FillStatus>) => {
    setStatus('busy');
    setFailure(null);
    try {
      setStatus(await action());
    } catch (error) {
      console.error('[casebook] not filled', error);
      const code = errorCodeOf(error);
      // The agent refuses a plan that was made for another document.
      if (code === 'page-changed') onStale();
      setFailure(code);
      setStatus('failed');
    }
  };

  const undo = (controlId: string | null) =>
    attempt(async () => {
      const { steps, left } = undoSteps(undoable, controlId);
      const results: FillResult[] = [];
      for (const step of steps) results.push(...(await askFrame(target, 'agent.undo', { documentKey, ...step })).results);
      setUndoable(left);
      setReport((before) =>
        left.length === 0 || !before
          ? null
          : { ...before, results: before.results.filter((result) => result.controlId !== controlId) },
      );
      return results.every(({ outcome }) => outcome === 'filled') ? 'undone' : 'undone-partly';
    });

  return {
    status,
    failure,
    report,
    fill: (instructions: FillInstruction[]) =>
      attempt(async () => {
        const latest = await askFrame(target, 'agent.fill', { documentKey, instructions });
        setReport((before) => joinReports(before, latest));
        const { undoId } = latest;
        const controlIds = latest.results.filter(({ outcome }) => outcome !== 'kept').map(({ controlId }) => controlId);
        if (undoId !== null) setUndoable((before) => [...before, { undoId, controlIds }]);
        onFilled();
        return 'filled';
      }),
    /** `null` where nothing was changed. Takes back every fill of this review, the latest first. */
    undo: undoable.length === 0 ? null : () => undo(null),
    /** Gives one control back what it held before the first fill; `null` where nothing was written into it. */
    undoOne: (controlId: string) =>
      undoable.some(({ controlIds }) => controlIds.includes(controlId)) ? () => undo(controlId) : null,
  };
}

/** What is known of each control after another fill: the latest word on it counts. */
export function joinReports(earlier: FillReport | null, later: FillReport): FillReport {
  const again = new Set(later.results.map(({ controlId }) => controlId));
  const kept = earlier?.results.filter(({ controlId }) => !again.has(controlId)) ?? [];
  return { undoId: later.undoId, results: [...kept, ...later.results] };
}

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
