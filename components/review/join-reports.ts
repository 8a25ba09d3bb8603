import type { FillReport } from '@/utils/model/forms/fill-report';

/** What is known of each control after another fill: the latest word on it counts. */
export function joinReports(earlier: FillReport | null, later: FillReport): FillReport {
  const again = new Set(later.results.map(({ controlId }) => controlId));
  const kept = earlier?.results.filter(({ controlId }) => !again.has(controlId)) ?? [];
  return { undoId: later.undoId, results: [...kept, ...later.results] };
}
