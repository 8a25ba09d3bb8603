import { IDENTIFIER_TYPES } from './control-types';

/** What a person can say a control takes, other than a text of its own: details, numbers, parts of the request. */
export const RULING_TYPES = [
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
type RulingType = (typeof RULING_TYPES)[number];

/** What the person has decided about one control, which goes before what Casebook takes it for. */
export type Ruling = { kind: 'type'; type: RulingType } | { kind: 'text'; text: string } | { kind: 'never' };
/** By control id. */
export type Rulings = ReadonlyMap<string, Ruling>;
