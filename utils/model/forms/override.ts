import { IDENTIFIER_TYPES } from './control-types';

/** Types that an override can name: details, numbers, parts of the request. */
export const OVERRIDE_TYPES = [
  'name',
  'given-name',
  'additional-name',
  'family-name',
  'email',
  'tel',
  'organization',
  'street-address',
  'address-level2',
  'address-level1',
  'postal-code',
  'country',
  'bday',
  ...IDENTIFIER_TYPES,
  'subject',
  'message',
  'incident-date',
] as const;
export type OverrideType = (typeof OVERRIDE_TYPES)[number];

/** What goes into one control because the person said so; it goes before what Casebook takes the control for. */
export type Override = { kind: 'type'; type: OverrideType } | { kind: 'text'; text: string } | { kind: 'never' };
/** By control id. */
export type Overrides = ReadonlyMap<string, Override>;
