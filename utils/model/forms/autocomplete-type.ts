import { CONTROL_TYPES, type ControlType } from './control-types';

/** Tokens of https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field that we call by another name. */
const ALIASES: Readonly<Record<string, ControlType>> = {
  nickname: 'username',
  'current-password': 'password',
  'new-password': 'password',
  'address-line1': 'street-address',
  'address-line2': 'street-address',
  'address-line3': 'street-address',
  'address-level3': 'address-level2',
  'country-name': 'country',
  'bday-day': 'bday',
  'bday-month': 'bday',
  'bday-year': 'bday',
  'tel-national': 'tel',
  'tel-country-code': 'tel',
  'tel-area-code': 'tel',
  'tel-local': 'tel',
  'tel-extension': 'tel',
  'cc-name': 'payment-card',
  'cc-given-name': 'payment-card',
  'cc-family-name': 'payment-card',
  'cc-number': 'payment-card',
  'cc-exp': 'payment-card',
  'cc-exp-month': 'payment-card',
  'cc-exp-year': 'payment-card',
  'cc-csc': 'payment-card',
  'cc-type': 'payment-card',
};

/** The type that an `autocomplete` attribute names: its last token that is one (`section-a shipping street-address`). */
export function autocompleteType(attribute: string): ControlType | null {
  const tokens = attribute.split(/\s+/).reverse();
  for (const token of tokens) {
    const type = (Object.hasOwn(ALIASES, token) ? ALIASES[token] : undefined) ?? CONTROL_TYPES.find((each) => each === token);
    if (type && type !== 'other') return type;
  }
  return null;
}
