import type { FillPlan, PlannedFill } from '@/utils/model/forms/fill-plan';
import { SURE_ENOUGH } from '@/utils/model/forms/fill-policy';
import type { FillInstruction, FillReport, FillResult } from '@/utils/model/forms/fill-report';
import { canChoose } from './can-override';

/** What the person changed about one row. */
export interface RowEdit {
  ticked?: boolean;
  /** The tick was set while the control held something: it says that this may be replaced. */
  replaces?: boolean;
  value?: string;
}

/** What the person changed about a plan, by control id. */
export type Edits = Readonly<Record<string, RowEdit>>;

/** One row of the review: what will be written into a control, and whether. */
export interface ReviewRow {
  entry: PlannedFill;
  value: string;
  ticked: boolean;
  /** What the control holds may be replaced: the person ticked it over that, or Casebook wrote it. */
  overwrite: boolean;
}

/**
 * The plan with what the person changed about it. On an unencrypted page nothing is ticked for them; what the last fill wrote is not
 * ticked again by itself.
 */
export function reviewRows(plan: FillPlan, edits: Edits, insecure: boolean, report: FillReport | null = null): ReviewRow[] {
  return plan.entries
    .filter((entry) => entry.skip === null || isChosen(entry, edits))
    .map((entry) => {
      const { control } = entry;
      const { ticked, value, replaces = false } = edits[control.id] ?? {};
      const written = resultOf(report, control.id)?.outcome === 'filled';
      const overwrite = replaces || (written && ticked === true);
      // A tick set over an empty control says nothing about what the person has typed into it since.
      const stands = control.empty || overwrite;
      const proposed = entry.ticked && !insecure && !written;
      return { entry, value: value ?? entry.value, ticked: stands && (ticked ?? proposed), overwrite };
    });
}

/** A list that was left to the person, and that they have answered in the panel. */
export function isChosen(entry: PlannedFill, edits: Edits): boolean {
  return canChoose(entry) && edits[entry.control.id]?.value !== undefined;
}

/** The writes the person approved. */
export function instructionsOf(rows: readonly ReviewRow[]): FillInstruction[] {
  return rows
    .filter(({ ticked }) => ticked)
    .map(({ entry, value, overwrite }) => ({ controlId: entry.control.id, value, overwrite }));
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
