/** Zero-width characters, direction marks, soft hyphens, variation selectors, and the stretching sign of Arabic. */
const INVISIBLE = /\p{Cf}|\u0640|\p{Variation_Selector}/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;
const NUMBER_SIGNS = /[\u2116\ufe5f\uff03\u266f]/g;

/** Text as the extraction reads it: one form of every character, ASCII digits, `#` for every number sign, single blanks, LF as the only line break. */
export function normaliseText(text: string): string {
  return (
    text
      // Before NFKC, which would turn № into the letters "No".
      .replace(NUMBER_SIGNS, '#')
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(DASHES, '-')
      .replace(FOREIGN_DIGIT, asciiDigit)
      .replace(/[\r\n\u2028\u2029]+/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
  );
}

/** Decimal digits stand in runs of ten in Unicode, and every run begins at a code point that the character before it is no digit. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
