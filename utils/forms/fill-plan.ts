import type { IdentifierType } from './control-types';
import type { ControlFinding, FormFinding, Reason } from './findings';

/** What a plan is made from. Values are plain strings keyed by autocomplete token, so this room needs to know no storage. */
export interface FillSources {
  /** From the profile; `''` where the person gave nothing. */
  values: Partial<Record<string, string>>;
  identifiers: Partial<Record<IdentifierType, string>>;
  subject: string;
  message: string;
}

export const SKIP_REASONS = [
  'no-value', // the profile has nothing for it
  'yours', // consent, captcha, choices: only the person can
  'never', // password, card, one-time code: Casebook never fills these
  'invisible',
  'honeypot',
  'unknown', // not recognised
  'file', // attached with its own button
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface PlannedFill {
  control: ControlFinding;
  /** `''` when skipped. */
  value: string;
  /** What a person reads: an option's label rather than its value. */
  shown: string;
  skip: SkipReason | null;
  /** Ticked from the start: sure enough, and the control is empty. */
  ticked: boolean;
  reasons: Reason[];
  score: number;
  /** The message had to be cut to the field's own limit. */
  shortened: boolean;
}

export interface FillPlan {
  formId: string;
  entries: PlannedFill[];
}

export type PlanFill = (form: FormFinding, sources: FillSources) => FillPlan;
