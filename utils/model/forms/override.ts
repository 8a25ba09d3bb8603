import { IDENTIFIER_TYPES } from './control-types';
import { LIST_FIELDS, PROFILE_FIELDS } from './profile-fields';

/** Types that an override can name: details, numbers, parts of the request. */
export const OVERRIDE_TYPES = ['name', ...PROFILE_FIELDS, ...IDENTIFIER_TYPES, 'subject', 'message', 'incident-date'] as const;
/** What a list can be answered with. */
export const LIST_OVERRIDE_TYPES: readonly OverrideType[] = [...LIST_FIELDS, 'subject'];
export type OverrideType = (typeof OVERRIDE_TYPES)[number];

/** What goes into one control because the person said so; it goes before what Casebook takes the control for. */
export type Override = { kind: 'type'; type: OverrideType } | { kind: 'text'; text: string } | { kind: 'never' };
/** By control id. */
export type Overrides = ReadonlyMap<string, Override>;
