import { useState } from 'react';
import type { FoundForm } from '@/components/panel/support-forms';
import type { FillInstruction, FillReport, FillResult } from '@/utils/forms/fill-report';
import { askFrame, NoAnswerError, RemoteError } from '@/utils/messaging/send';
import { joinReports } from './join-reports';

export type FillStatus = 'idle' | 'busy' | 'filled' | 'undone' | 'undone-partly' | 'unreachable' | 'failed';

interface FillEvents {
  onFilled: () => void;
  onStale: () => void;
}

/** Fills the chosen form and takes it back, through the agent of its frame. */
export function useFill({ frame }: FoundForm, { onFilled, onStale }: FillEvents) {
  const [status, setStatus] = useState<FillStatus>('idle');
  const [report, setReport] = useState<FillReport | null>(null);
  const [undoIds, setUndoIds] = useState<readonly string[]>([]);
  const target = { tabId: frame.tabId, frameId: frame.frameId };
  const { documentKey } = frame;

  const attempt = async (action: () => Promise<FillStatus>) => {
    setStatus('busy');
    try {
      setStatus(await action());
    } catch (error) {
      // The agent refuses a plan made for another document (RemoteError), and is not there on a page that has gone.
      if (error instanceof RemoteError) onStale();
      setStatus(error instanceof NoAnswerError ? 'unreachable' : 'failed');
    }
  };

  return {
    status,
    report,
    fill: (instructions: FillInstruction[]) =>
      attempt(async () => {
        const latest = await askFrame(target, 'agent.fill', { documentKey, instructions });
        setReport((before) => joinReports(before, latest));
        if (latest.undoId !== null) setUndoIds((before) => [...before, latest.undoId ?? '']);
        onFilled();
        return 'filled';
      }),
    /** `null` where nothing was changed. Takes back every fill of this review, the latest first. */
    undo:
      undoIds.length === 0
        ? null
        : () =>
            attempt(async () => {
              const results: FillResult[] = [];
              for (const undoId of undoIds.toReversed()) {
                results.push(...(await askFrame(target, 'agent.undo', { documentKey, undoId })).results);
              }
              setUndoIds([]);
              setReport(null);
              return results.every(({ outcome }) => outcome === 'filled') ? 'undone' : 'undone-partly';
            }),
  };
}
