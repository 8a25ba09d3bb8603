import { alternativesOf } from '@/utils/languages/alternatives-of';
import { FORM_WORDS, type FormWordKind } from '@/utils/languages/forms';
import type { ControlFinding, FormFinding } from '@/utils/model/forms/findings';
import { controlWords } from './control-words';

/** Parts of an address by their autocomplete tokens; the country by its name. */
export type AddressParts = Partial<
  Record<'street-address' | 'address-level2' | 'address-level1' | 'postal-code' | 'country', string>
>;

const pattern = (kind: FormWordKind) => new RegExp(alternativesOf(FORM_WORDS, kind), 'iu');

/** The field asks for the street alone, or says which line it is. */
const STREET_ONLY = pattern('street');
const POSTCODE = pattern('postcode');
const REGION = pattern('region');

/**
 * An address in as much of it as the field asks for: the street where the city has a field of its own, else all of it in the order of the
 * page's language.
 */
export function addressText(
  parts: AddressParts,
  control: ControlFinding,
  form: Pick<FormFinding, 'controls'>,
  language: string,
): string {
  const street = parts['street-address'] ?? '';
  const others = form.controls.filter(({ id, visible, type }) => visible && id !== control.id && ADDRESS.has(type));
  if (street === '' || others.length > 0 || STREET_ONLY.test(controlWords(control))) return street;
  const { 'address-level2': city = '', 'address-level1': region = '', 'postal-code': postcode = '', country = '' } = parts;
  // East Slavic forms go from the large to the small, Western ones the other way.
  return LARGE_FIRST.has(language)
    ? joined([postcode, region, city, street])
    : joined([street, [postcode, city].filter(Boolean).join(' '), region, country]);
}

/** “City, State, ZIP”: a city field that asks for what stands beside it on an envelope. */
export function cityText(parts: AddressParts, control: ControlFinding, form: Pick<FormFinding, 'controls'>): string {
  const words = controlWords(control);
  const hasOwn = (type: string) =>
    form.controls.some((other) => other.visible && other.id !== control.id && other.type === type);
  const { 'address-level2': city = '', 'address-level1': region = '', 'postal-code': postcode = '' } = parts;
  if (city === '') return '';
  const stateAndCode = [
    REGION.test(words) && !hasOwn('address-level1') ? region : '',
    POSTCODE.test(words) && !hasOwn('postal-code') ? postcode : '',
  ];
  return joined([city, stateAndCode.filter(Boolean).join(' ')]);
}

const ADDRESS: ReadonlySet<string> = new Set(['street-address', 'address-level2', 'postal-code']);
const LARGE_FIRST: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'kk', 'zh', 'ja', 'ko']);

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(', ');
