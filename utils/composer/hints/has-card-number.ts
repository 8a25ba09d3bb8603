/** Is there a full payment card number in a text: 13 to 19 digits, alone or in groups, whose last one proves the others? */
export function hasCardNumber(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[2-6](?:[ -]?\d){12,18}(?![ -]?\d|\p{L})/gu)].some(([number]) =>
    isProved(number.replace(/\D/g, '')),
  );
}

/** The check digit of ISO/IEC 7812. */
function isProved(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
