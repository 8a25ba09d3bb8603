import type { ControlType } from './control-types';

/** Controls Casebook never fills, whatever a page calls them (docs/security.md, rule 3). */
export const NEVER_FILLED: ReadonlySet<ControlType> = new Set(['password', 'one-time-code', 'payment-card', 'national-id']);

/** Only the person can answer these. */
export const CHOSEN_BY_PERSON: ReadonlySet<ControlType> = new Set(['consent', 'captcha', 'category', 'priority', 'product']);

export const FILES: ReadonlySet<ControlType> = new Set(['attachment']);

/** Below this score a control is shown with its value but not ticked. */
export const SURE_ENOUGH = 0.6;
