import type { FillPlan, PlannedFill } from '@/utils/forms/fill-plan';
import { SURE_ENOUGH } from '@/utils/forms/fill-policy';
import type { FillInstruction, FillReport, FillResult } from '@/utils/forms/fill-report';

/** What the person changed about a plan, by control id. */
export type Edits = Readonly<Record<string, { ticked?: boolean; value?: string }>>;

/** One row of the review: what will be written into a control, and whether. */
export interface ReviewRow {
  entry: PlannedFill;
  value: string;
  ticked: boolean;
}

/** The plan with what the person changed about it. On an unencrypted page nothing is ticked for them. */
export function reviewRows(plan: FillPlan, edits: Edits, insecure: boolean): ReviewRow[] {
  return plan.entries
    .filter(({ skip }) => skip === null)
    .map((entry) => {
      const edit = edits[entry.control.id];
      return { entry, value: edit?.value ?? entry.value, ticked: edit?.ticked ?? (entry.ticked && !insecure) };
    });
}

/** The writes the person approved. */
export function instructionsOf(rows: readonly ReviewRow[]): FillInstruction[] {
  return rows
    .filter(({ ticked }) => ticked)
    .map(({ entry, value }) => ({ controlId: entry.control.id, value, overwrite: !entry.control.empty }));
}

/** How sure a value is, as a word. */
export function sureness(score: number): 'sure_yes' | 'sure_likely' | 'sure_guess' {
  if (score >= 0.9) return 'sure_yes';
  return score >= SURE_ENOUGH ? 'sure_likely' : 'sure_guess';
}

export function resultOf(report: FillReport | null, controlId: string): FillResult | undefined {
  return report?.results.find((result) => result.controlId === controlId);
}

export function filledCount(report: FillReport): number {
  return report.results.filter(({ outcome }) => outcome === 'filled').length;
}
