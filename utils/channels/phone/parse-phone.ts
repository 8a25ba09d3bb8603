import parsePhoneNumber, { type CountryCode, type PhoneNumber } from 'libphonenumber-js/min';

export interface ParsedPhone {
  /** E.164 */
  value: string;
  /** Length and beginning are right for its country; where not, only the length may be. */
  isValid: boolean;
  /** Written as the country writes it, trunk digit and all, or with the country's code. */
  isCustomary: boolean;
}

/** Digits of a number with its trunk digit, of which shorter ones are too many countries' to tell by them. */
const FULL = 11;

/**
 * Reads a number in any country's way of writing.
 * @param countries whose national way it may be, the likeliest first
 * @returns the best reading, `null` where there is none
 */
export function parsePhone(text: string, countries: readonly CountryCode[]): ParsedPhone | null {
  const plain = text.replace(/\(0\)/, '').trim();
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 15) return null;
  if (/^\(?\+/.test(plain)) return readingOf(parsePhoneNumber(`+${digits}`), digits);
  if (/^00[1-9]/.test(digits)) {
    const international = parsePhoneNumber(`+${digits.slice(2)}`);
    if (international?.isValid()) return readingOf(international, digits.slice(2));
  }
  const readings = countries.flatMap((country) => {
    const reading = readingOf(parsePhoneNumber(plain, country), digits);
    return reading ? [{ ...reading, isFirst: country === countries[0] }] : [];
  });
  // Ranges that are kept for examples are in nobody's tables: the likeliest country's own way of writing says more than another's table.
  const likeliest = readings.find(({ isFirst, isCustomary }) => isCustomary && (isFirst || digits.length >= FULL));
  return (
    (digits.startsWith('0') ? likeliest : undefined) ??
    readings.find((reading) => reading.isValid && reading.isCustomary) ??
    readings.find((reading) => reading.isValid) ??
    readings[0] ??
    null
  );
}

function readingOf(number: PhoneNumber | undefined, digits: string): ParsedPhone | null {
  if (!number?.isPossible()) return null;
  // The metadata allow for Russian numbers of fourteen digits; nobody is given one.
  if (number.countryCallingCode === '7' && number.nationalNumber.length !== 10) return null;
  // No area of North America begins with these.
  if (number.countryCallingCode === '1' && /^[01]/.test(number.nationalNumber)) return null;
  const national = number.formatNational().replace(/\D/g, '');
  const international = number.number.replace(/\D/g, '');
  const isCustomary = digits === international || digits === national;
  return { value: number.number, isValid: number.isValid(), isCustomary };
}
