import parsePhoneNumber, { isSupportedCountry, type PhoneNumber } from 'libphonenumber-js/min';
import { alternativesOf } from '@/utils/languages/alternatives-of';
import { FORM_WORDS, type FormWordKind } from '@/utils/languages/forms';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { controlWords } from './control-words';
import { blankTemplate, fillSlots, maskTemplate, type Template } from './fill-template';
import { fitsPattern } from './fits-pattern';

const words = (kind: FormWordKind) => alternativesOf(FORM_WORDS, kind);

/** What of a control says in which form it wants a number. */
export type PhoneField = Pick<
  ControlFinding,
  'label' | 'placeholder' | 'hint' | 'pattern' | 'mask' | 'maxLength' | 'inputType'
>;

/** “Without the code”, “10 digits”: the number alone, as it is dialled after the country code. */
const WITHOUT_CODE = new RegExp(
  `(?:${words('without')})\\s+(?:\\+|${words('codeLeftOut')})|10\\s*(?:${words('digits')})`,
  'iu',
);

/** What is known besides the field itself. */
export interface PhoneContext {
  /** ISO 3166-1 alpha-2 of the person's own country, for a number written without a country code. */
  region?: string;
  /** A field of its own beside this one asks for the country code. */
  afterDialCode?: boolean;
  /** Two letters, of the page: whether its readers dial the number within the country. `''` where not known. */
  language?: string;
}

/**
 * A phone number as a control wants it written: in its mask or placeholder, within its pattern and length. What fits nothing the page says
 * is left as the person wrote it, for that is what they checked.
 * @param tel as in the profile
 */
export function phoneText(tel: string, field: PhoneField, context: PhoneContext = {}): string {
  const { region = '', afterDialCode = false, language = '' } = context;
  const number = parseOwnPhone(tel, region);
  if (!number) return tel;
  const national = String(number.nationalNumber);
  const template = maskTemplate(field.mask) ?? blankTemplate(field.placeholder);
  const shaped = template && intoTemplate(template, number);
  if (shaped && fits(shaped, field)) return shaped;
  const candidates = candidatesFor(tel, number, field, afterDialCode, language);
  return candidates.find((text) => fits(text, field)) ?? (afterDialCode ? national : tel);
}

/** The number of a person's profile, `null` where it is none that any country has. */
export function parseOwnPhone(tel: string, region: string): PhoneNumber | null {
  const country = region.toUpperCase();
  return (isSupportedCountry(country) ? parsePhoneNumber(tel, country) : parsePhoneNumber(tel)) ?? null;
}

function intoTemplate(template: Template, number: PhoneNumber): string | null {
  const national = String(number.nationalNumber);
  const code = String(number.countryCallingCode);
  // A mask of another country's numbers is not this person's.
  const literalCode = template.fixed === code || (code === '7' && template.fixed === '8');
  if (template.fixed === '' || literalCode) {
    const filled = fillSlots(template, national);
    if (filled !== null) return filled;
  }
  if (template.fixed !== '') return null;
  return fillSlots(template, code + national) ?? fillSlots(template, trunkDigits(number));
}

/** Forms of one number, the likeliest first. */
function candidatesFor(
  tel: string,
  number: PhoneNumber,
  field: PhoneField,
  afterDialCode: boolean,
  language: string,
): string[] {
  const national = String(number.nationalNumber);
  const trunk = trunkDigits(number);
  const international = number.number.slice(1);
  const formatted = [number.formatInternational(), number.formatNational()];
  if (field.inputType === 'number') return afterDialCode ? [national] : [international, trunk, national];
  if (afterDialCode || WITHOUT_CODE.test(controlWords(field))) return [national, trunk, number.formatNational()];
  const byExample = likeExample(field.placeholder, number);
  // Without its plus a number of another country is nobody's; dialled within the country it is the person's own.
  const digits = isSpokenIn(language, number.country) ? [trunk, national, international] : [international, trunk, national];
  return [...byExample, tel, number.number, ...formatted, ...digits];
}

function isSpokenIn(language: string, country: string | undefined): boolean {
  if (language === '' || country === undefined) return true;
  return new Intl.Locale(`und-${country}`).maximize().language === language;
}

/** In the form of an example that a placeholder gives. */
function likeExample(placeholder: string, number: PhoneNumber): string[] {
  const example = placeholder.replace(/^\D*?(?=[+(\d])/u, '').replace(/[^\d)]+$/u, '');
  const digits = example.replace(/\D/g, '');
  if (digits.length < 6) return [];
  const code = String(number.countryCallingCode);
  const national = String(number.nationalNumber);
  const trunk = trunkDigits(number);
  const grouped = /[^+\d]/.test(example);
  if (example.startsWith('+')) return [grouped ? number.formatInternational() : number.number];
  if (digits.startsWith(code) && digits.length === code.length + national.length && digits[0] !== trunk[0]) {
    return [code + national];
  }
  if (trunk !== national && digits[0] === trunk[0] && digits.length >= trunk.length - 1) {
    return [grouped ? number.formatNational() : trunk];
  }
  const places = [...example].map((character) => (/\d/.test(character) ? { slot: true as const } : { literal: character }));
  const alike = fillSlots({ places, fixed: '', slots: digits.length }, national);
  return alike === null ? [] : [alike];
}

/** As dialled within the country, with its trunk prefix (8 in Russia, 0 in most of Europe), digits alone. */
function trunkDigits(number: PhoneNumber): string {
  return number.formatNational().replace(/\D/g, '');
}

function fits(text: string, { maxLength, pattern }: PhoneField): boolean {
  return (maxLength === null || text.length <= maxLength) && fitsPattern(pattern, text) !== false;
}
