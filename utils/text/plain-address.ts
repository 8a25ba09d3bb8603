/** Longest address that is kept, UTF-16 units. */
const MAX = 300;

/** Address without what follows the person about. */
export function plainAddress(address: string): string {
  return address.replace(/[?#].*$/s, '').slice(0, MAX);
}
