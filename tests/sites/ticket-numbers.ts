import { randomInt } from 'node:crypto';

/** `count` decimal digits, the first of them not zero. */
export function digits(count: number): string {
  return String(randomInt(10 ** (count - 1), 10 ** count));
}

/** Letters and digits that are not mistaken for each other, digits among them. */
export function mixed(count: number): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? String(randomInt(2, 10)) : (letters[randomInt(letters.length)] ?? 'A'),
  ).join('');
}
