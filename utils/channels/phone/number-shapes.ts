/*
 * What the digits and marks of a number say by themselves.
 */

/** All zeros and the like, with or without the code of a country. */
export function isPlaceholder(digits: string): boolean {
  return /^(?:0+|[1-9]{0,3}?(\d)\1{8,})$/.test(digits);
}

/** Pages to turn to: 11 12 13 14 15 16. */
export function isCounting(written: string): boolean {
  const numbers = written.split(/\s+/).map(Number);
  return numbers.length > 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** A bracket that nothing closes. */
export function hasOpenBracket(written: string): boolean {
  return written.split('(').length > written.split(')').length;
}

/** With a code or the digit that is dialled before it, in groups: order and card numbers are not written so. */
export function isPlainlyDialled(written: string): boolean {
  return written.replace(/\D/g, '').length >= 9 && /\d\D+\d/.test(written) && /^(?:\+|\(|0|[18][\s.(-])/.test(written);
}

/** 1 290 000: groups of three, as sums are written. A number of three such groups may be one to dial. */
export function isGroupedSum(written: string): boolean {
  return (
    /^[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3})+$/.test(written) &&
    !/^\d{3}\D\d{3}\D\d{3}$/.test(written) &&
    !/^8\D800/.test(written)
  );
}
