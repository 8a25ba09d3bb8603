import { alternativesOf } from '@/utils/languages/alternatives-of';
import { FORM_WORDS, type FormWordKind } from '@/utils/languages/forms';
import { parseDate } from '@/utils/languages/parse-date';
import { type ControlType, isIdentifierType } from '@/utils/model/forms/control-types';
import type { FillSources } from '@/utils/model/forms/fill-plan';
import type { ControlFinding, FormFinding } from '@/utils/model/forms/findings';
import { type AddressParts, addressText, cityText } from './address-text';
import { isList } from './choices';
import { controlWords } from './control-words';
import { countryText } from './country-names';
import { dateText, localDate } from './date-text';
import { givenNameText, type NameParts, nameText } from './name-text';
import { phoneText } from './phone-text';

/**
 * The text a control wants in the form it wants it, `''` where there is none to give. For a list: what is to be looked for in it.
 * @param type what it is filled as; the person may have said otherwise than what was recognised
 */
export function valueFor(type: ControlType, control: ControlFinding, form: FormFinding, sources: FillSources): string {
  const { values, identifiers, language = '' } = sources;
  const value = values[type] ?? '';
  if (isIdentifierType(type)) return identifierText(identifiers[type] ?? '', control);
  switch (type) {
    case 'message':
      return sources.message;
    case 'subject':
      return sources.subject;
    case 'name':
      return hasField(form, control, 'family-name')
        ? givenNameText(nameOf(sources), control)
        : nameText(nameOf(sources), control, language);
    case 'given-name':
      return hasField(form, control, 'additional-name') ? (values[type] ?? '') : givenNameText(nameOf(sources), control);
    case 'email':
      return value || (ASKS_PHONE.test(controlWords(control)) && control.inputType !== 'email' ? (values.tel ?? '') : '');
    case 'tel':
      return telText(control, sources);
    case 'country':
      return isList(control) ? value : countryText(value, language);
    case 'street-address':
      return addressText(addressOf(sources), control, form, language);
    case 'address-level2':
      return cityText(addressOf(sources), control, form);
    case 'bday':
    case 'incident-date':
      return dayText(value, type, control, sources);
    default:
      return value;
  }
}

/** BCP 47: the page's language as the person's country writes it. */
function localeOf({ values, language = '' }: FillSources): string {
  const base = /^[a-z]{2}$/.test(language) ? language : 'en';
  const region = values.country ?? '';
  return /^[A-Z]{2}$/.test(region) ? `${base}-${region}` : base;
}

const pattern = (kind: FormWordKind) => new RegExp(alternativesOf(FORM_WORDS, kind), 'iu');
const ASKS_PHONE = pattern('asksPhone');
const ASKS_EMAIL = pattern('asksEmail');

/** “Phone or e-mail” takes the address where there is no number, or where the field checks for one. */
function telText(control: ControlFinding, { values, language = '' }: FillSources): string {
  const tel = values.tel ?? '';
  const asksBoth = ASKS_EMAIL.test(controlWords(control));
  if (asksBoth && (tel === '' || control.inputType === 'email')) return values.email ?? '';
  return tel === '' ? '' : phoneText(tel, control, { region: values.country ?? '', language });
}

/** Until when something is wanted is no date on which it happened. */
const DEADLINE = pattern('deadline');

function dayText(words: string, type: 'bday' | 'incident-date', control: ControlFinding, sources: FillSources): string {
  if (type === 'incident-date' && DEADLINE.test(controlWords(control))) return '';
  const date = parseDate(words);
  const locale = localeOf(sources);
  const native = ['date', 'datetime-local', 'month', 'time', 'week', 'number'].includes(control.inputType);
  const written = date && dateText(date, control, locale);
  if (written || native) return written ?? '';
  // Where a field says nothing of the form it wants, a person's own words about when it was say most.
  return type === 'bday' && date ? localDate(date, locale) : words;
}

/** Digits alone where the field takes nothing else. */
function identifierText(number: string, { inputType, pattern }: ControlFinding): string {
  const digits = number.replace(/[\s\-./]/g, '');
  const digitsOnly = inputType === 'number' || /^\^?(\\d|\[0-9\])([+*]|\{\d+(,\d*)?\})\$?$/.test(pattern);
  return digitsOnly && /^\d+$/.test(digits) ? digits : number;
}

function hasField(form: FormFinding, control: ControlFinding, type: ControlType): boolean {
  return form.controls.some((other) => other.id !== control.id && other.type === type && other.visible);
}

function nameOf({ values }: FillSources): NameParts {
  return {
    given: values['given-name'] ?? '',
    additional: values['additional-name'] ?? '',
    family: values['family-name'] ?? '',
  };
}

function addressOf({ values, language = '' }: FillSources): AddressParts {
  const { 'street-address': street, 'address-level2': city, 'address-level1': region, 'postal-code': postcode } = values;
  return {
    'street-address': street ?? '',
    'address-level2': city ?? '',
    'address-level1': region ?? '',
    'postal-code': postcode ?? '',
    country: countryText(values.country ?? '', language),
  };
}
