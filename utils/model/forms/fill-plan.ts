import type { IdentifierType } from './control-types';
import type { ControlFinding, Reason } from './findings';

/** What a plan is made from. Values are plain strings keyed by autocomplete token, so this room needs to know no storage. */
export interface FillSources {
  /** From the profile, `country` as its code where that is known; `incident-date` in the person's own words. `''` where nothing was given. */
  values: Partial<Record<string, string>>;
  identifiers: Partial<Record<IdentifierType, string>>;
  subject: string;
  message: string;
  /** Two letters, of the page: names, dates and lists are written its way. */
  language?: string;
}

export const SKIP_REASONS = [
  'no-value', // the profile has nothing for it
  'yours', // consent, captcha, choices: only the person can
  'never', // password, card, one-time code: Casebook never fills these
  'invisible',
  'honeypot',
  'unknown', // not recognised
  'file', // attached with its own button
  'overridden', // by “never here”
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface PlannedFill {
  control: ControlFinding;
  /** `''` when skipped. */
  value: string;
  /** What a person reads: an option's label rather than its value. */
  shown: string;
  /** A choice by what the message says, for the person to confirm. */
  proposed: boolean;
  /** An override of the person's says so. */
  overridden: boolean;
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
