import type { CountryCode } from 'libphonenumber-js/min';
import { isPlaceholder } from './number-shapes';
import { parsePhone } from './parse-phone';
import { vanityDigits } from './vanity-digits';

/** What a `tel:` link dials (RFC 3966, and as pages write it); `null` for any other link and for what nobody can dial. */
export function phoneOfLink(href: string, countries: readonly CountryCode[]): { value: string; extension: string } | null {
  const path = /^(?:tel|callto|phone):(?:\/\/)?(.+)$/i.exec(href.trim())?.[1];
  if (path === undefined) return null;
  const [number = '', ...rest] = decoded(path).split(/;|,|доб\.?|ext\.?=?|(?<=\d)x(?=\d)/i);
  const extension = /\d{1,7}/.exec(rest.find((part) => /^(?:ext=)?[\s.=]*\d{1,7}$/i.test(part.trim())) ?? '')?.[0] ?? '';
  const dialled = vanityDigits(number).replace(/[^\d+*#]/g, '');
  const digits = dialled.replace(/\D/g, '');
  if (/^0*$|^(\d)\1{6,}$/.test(digits) || isPlaceholder(digits) || digits.length > 15) return null;
  const parsed = parsePhone(dialled, countries);
  if (parsed && (parsed.isValid || dialled.startsWith('+'))) return { value: parsed.value, extension };
  // Pages forget the plus.
  const forgotten = digits.length >= 11 ? parsePhone(`+${digits}`, []) : null;
  if (forgotten?.isValid) return { value: forgotten.value, extension };
  return digits.length >= 3 ? { value: parsed?.value ?? dialled, extension } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
