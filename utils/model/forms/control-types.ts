import { PROFILE_FIELDS } from './profile-fields';

/**
 * What a control asks for. The HTML autocomplete token where one exists
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field),
 * a word of our own where support forms ask for something HTML has no token for.
 */
export const IDENTITY_TYPES = ['name', ...PROFILE_FIELDS, 'username', 'url'] as const;

/** Numbers by which one company knows the person; kept per site. */
export const IDENTIFIER_TYPES = ['account-number', 'contract-number', 'order-number'] as const;

export const CONTROL_TYPES = [
  ...IDENTITY_TYPES,
  ...IDENTIFIER_TYPES,
  'ticket-number',
  'subject',
  'category',
  'priority',
  'message',
  'attachment',
  'incident-date',
  'product',
  'consent',
  'captcha',
  'honeypot',
  'password',
  'one-time-code',
  'payment-card',
  'national-id',
  'search',
  'other',
] as const;

export type ControlType = (typeof CONTROL_TYPES)[number];
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

export function isIdentifierType(type: string): type is IdentifierType {
  return IDENTIFIER_TYPES.some((identifier) => identifier === type);
}

/** What a group of controls is for. `support` is the one Casebook fills. */
export const FORM_KINDS = [
  'support',
  'search',
  'login',
  'sign-up',
  'password-recovery',
  'newsletter',
  'order',
  'comment',
  'other',
] as const;

export type FormKind = (typeof FORM_KINDS)[number];
