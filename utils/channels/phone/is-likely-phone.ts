import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js/min';
import type { Said } from './is-dialled';
import { isPlainlyDialled } from './number-shapes';
import type { ParsedPhone } from './parse-phone';

/** How North America groups its numbers. */
const AMERICAN = /^(?:1\D*)?\(?\d{3}\D*\d{3}\D*\d{4}$/;

interface Surroundings {
  said: Said;
  /** Nothing else stands in its block. */
  isAlone: boolean;
  /** The likeliest first. */
  countries: readonly CountryCode[];
}

/** Is what could be a number to dial written like one, here and with these words around it? */
export function isLikelyPhone(
  written: string,
  { value, isValid, isCustomary }: ParsedPhone,
  { said, isAlone, countries }: Surroundings,
): boolean {
  const digits = written.replace(/\D/g, '');
  const isGrouped = /\d[^\d]+\d/.test(written);
  // Ranges that are kept for examples are in nobody's tables.
  if (/^\(?\+/.test(written)) return isValid || said === 'yes' || (isGrouped && digits.length >= 10);
  if (/^\+1\d{10}$/.test(value) && isGrouped && !digits.startsWith('00') && !AMERICAN.test(written)) return false;
  const isForeign = !value.startsWith(`+${getCountryCallingCode(countries[0] ?? 'US')}`);
  if (isForeign && digits.length < 8) return false;
  if (isForeign && said === 'silent' && !isAlone && !isPlainlyDialled(written)) return false;
  if (!isCustomary && !/^00/.test(digits)) return isValid && (said === 'yes' || /^\(\d{2,5}\)/.test(written));
  if (said === 'yes') return isValid || (isGrouped && digits.length >= 9);
  if (!isValid) return isGrouped && /^0[1-9]/.test(digits) && digits.length >= 10;
  // Australia's 13 numbers have six digits.
  if (isGrouped) return digits.length >= 8 || /^\+6113\d{4}$/.test(value) || /^\(/.test(written) || isAlone;
  return isAlone && digits.length >= 10 && /^[018]/.test(digits);
}
