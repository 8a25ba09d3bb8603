import type { CountryCode } from 'libphonenumber-js/min';
import { findPhones } from './find-phones';
import { parsePhone } from './parse-phone';
import { phoneOfLink } from './phone-of-link';

/** As many digits at the end as two numbers must share to be one, of which the address of the link has a wrong beginning. */
const SHARED = 6;

/**
 * What a link to dial means. Pages get its address wrong (`tel:+8 (800)…`) and not what people read: where both are the same number, the
 * words are right.
 * @param text the words that are pressed
 */
export function phoneOfAnchor(
  href: string,
  text: string,
  countries: readonly CountryCode[],
): { value: string; extension: string } | null {
  const dialled = phoneOfLink(href, countries);
  if (!dialled) return null;
  const [read] = findPhones(text, countries, 'tel');
  if (!read || digitsOf(read.value).length < SHARED) return dialled;
  const isSame = digitsOf(read.value).slice(-SHARED) === digitsOf(dialled.value).slice(-SHARED);
  const isMistyped = dialled.value.length > SHARED && !parsePhone(dialled.value, countries)?.isValid;
  return isSame || isMistyped ? { value: read.value, extension: dialled.extension || read.extension } : dialled;
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
