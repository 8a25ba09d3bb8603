import { CONTROL_TYPES, IDENTITY_TYPES } from '@/utils/model/forms/control-types';

/*
 * What is believed about controls before any page was counted, in logits. The fit starts here and is pulled back to here, so a weight
 * that no page speaks for keeps its value.
 */

/** `source: [whole text, part of a short text, a few words of a long one]` */
const WORDS: Record<string, [full: number, short: number, long: number]> = {
  label: [6, 4.5, 2.5],
  aria: [5.5, 4, 2],
  before: [5, 4, 2],
  column: [4.5, 3.5, 1.5],
  placeholder: [5, 4, 2],
  title: [3, 2.5, 1.5],
  name: [4, 3, 2],
  id: [3, 2.5, 1.5],
  class: [1, 0.7, 0.4],
  options: [1.5, 1, 0.5],
  after: [0.8, 0.4, 0.2],
  earlier: [0.8, 0.4, 0.2],
  legend: [0.8, 0.4, 0.2],
};

const FACTS: Record<string, Partial<Record<string, number>>> = {
  any: { other: 2, honeypot: -1 },
  'input-email': { email: 6 },
  'input-tel': { tel: 3 },
  'input-password': { password: 12 },
  'input-search': { search: 6 },
  'input-url': { url: 5 },
  'input-date': { 'incident-date': 2.5, bday: 1 },
  'input-datetime-local': { 'incident-date': 3 },
  'input-time': { 'incident-date': 2.5 },
  'input-number': { other: 1 },
  'input-text': { attachment: -8, consent: -8, message: -1, category: -3, password: -2 },
  file: { attachment: 10 },
  textarea: {
    message: 5,
    subject: -2,
    attachment: -8,
    email: -2,
    tel: -2,
    consent: -8,
    captcha: -1,
    search: -3,
    'street-address': 2,
  },
  contenteditable: { message: 5, attachment: -8, consent: -8 },
  select: {
    message: -8,
    email: -5,
    name: -4,
    subject: -5,
    category: 2,
    attachment: -8,
    consent: -6,
    search: -3,
    username: -3,
    'street-address': -4,
    password: -6,
  },
  checkbox: { other: 5, consent: 5.5, message: -8, attachment: -8, search: -4, subject: -4, password: -6, captcha: -0.5 },
  radio: { other: 3, category: 4, subject: -5, message: -8, attachment: -8, search: -3, password: -6 },
  'mode-email': { email: 3 },
  'mode-tel': { tel: 3 },
  'mode-url': { url: 3 },
  'mode-search': { search: 3 },
  decoy: { honeypot: 1.5 },
  'said-to-be-trap': { honeypot: 5 },
  'placeholder-date': { 'incident-date': 4, bday: 3, message: -3, subject: -3 },
  'said-at-box': { consent: 5 },
  'said-to-be-code': { 'one-time-code': 8 },
  'part-of-bday': { bday: 7, category: -2, other: -1 },
  'part-of-incident-date': { 'incident-date': 7, category: -2 },
  'part-of-payment-card': { 'payment-card': 6, category: -2 },
  'name-before-password': { username: 3, name: -2 },
  'name-after-email': { name: 2.5, username: -2 },
  'number-beside-password': { username: 6, 'account-number': -2, 'contract-number': -2 },
  'number-of-person': { tel: 6, other: -2 },
  'options-channels': { other: 5, category: -3 },
  'options-honorifics': { other: 5, subject: -2, category: -3 },
  'options-countries': { country: 5, 'address-level1': -2 },
  'said-email-or-tel': { email: 7 },
  'options-regions': { 'address-level1': 5, 'address-level2': -2, category: -2 },
  'code-before-tel': { tel: 7, captcha: -3, 'postal-code': -3, category: -2 },
  sum: { captcha: 5 },
  invisible: { honeypot: 0.5, url: -3 },
  'placeholder-at': { email: 3 },
  'placeholder-digits': { tel: 2.5 },
  'placeholder-url': { url: 3 },
  'options-very-many': { country: 2 },
  'options-some': { category: 1 },
  'options-dial-codes': { tel: 3 },
  'options-countries-dial': { country: 6 },
  'options-years': { bday: 0.5 },
  'beside-password': { username: 2.5, email: 1, 'account-number': -3, 'payment-card': -1 },
  'next-is-password': { username: 2.5, email: 0.5, 'account-number': -1 },
  visible: { honeypot: -3 },
  'hidden-among-visible': { honeypot: 5, url: -5, subject: -2 },
  'form-with-message': { search: -4, subject: 0.5 },
  'alone-get': { search: 2.5 },
  'alone-in-search': { search: 5 },
  'alone-in-newsletter': { email: 5 },
  'alone-in-password-recovery': { email: 2, username: 1 },
  'alone-in-login': { username: 2 },
  'line-before-text': { subject: 5, message: -3 },
  'after-given-name': { 'family-name': 1.5 },
  'before-family-name': { 'given-name': 1.5 },
  'form-with-given-name': { 'family-name': 2, name: -2 },
  'form-with-family-name': { 'given-name': 2, name: -2 },
  'length-up-to-4': { name: -1.5, email: -3, subject: -2 },
};

const DATES: ReadonlySet<string> = new Set(['incident-date', 'bday', 'other', 'honeypot', 'payment-card']);

/** Types that a control can have without anything naming it. */
const UNSAID: Partial<Record<string, number>> = {
  message: 0,
  category: 0,
  search: -3,
  password: 0,
  consent: -4,
  username: -3,
  captcha: -2,
  honeypot: -2,
  subject: -2,
};

/** Keys as in utils/forms/recognise/control-weights.ts. */
export function controlPriors(): Record<string, number> {
  const priors: Record<string, number> = {};
  for (const [source, [full, short, long]] of Object.entries(WORDS)) {
    Object.assign(priors, { [`${source}:full`]: full, [`${source}:short`]: short, [`${source}:long`]: long });
  }
  for (const [fact, types] of Object.entries(FACTS))
    for (const [type, weight] of Object.entries(types)) priors[`${fact}>${type}`] = weight ?? 0;
  for (const type of CONTROL_TYPES) priors[`unsaid>${type}`] = UNSAID[type] ?? -4;
  for (const type of CONTROL_TYPES) priors[`autocomplete-${type}>${type}`] = 8;
  // A picker of dates takes nothing but a date.
  for (const type of CONTROL_TYPES)
    if (!DATES.has(type))
      for (const input of ['date', 'datetime-local', 'month', 'time']) priors[`input-${input}>${type}`] = -6;
  // A box to tick or a button to choose holds no detail of a person.
  for (const type of IDENTITY_TYPES) for (const widget of ['checkbox', 'radio']) priors[`${widget}>${type}`] = -5;
  return priors;
}
