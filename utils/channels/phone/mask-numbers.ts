import { alternativesOf } from '@/utils/languages/alternatives-of';
import { PHONE_WORDS } from '@/utils/languages/phones';

const HOUR = '(?:[01]?\\d|2[0-4])[:.][0-5]\\d';
const HOURS = new RegExp(`(?<!\\d)${HOUR}\\s*(?:[-–—]|${alternativesOf(PHONE_WORDS, 'until')})\\s*${HOUR}(?!\\d)`, 'gu');

/*
 * What looks like a number to dial and is something else by its form alone. Blanked, so that the places of all else stay.
 */
const SHAPES: readonly RegExp[] = [
  // Addresses of pages, mailboxes and machines.
  /(?:https?:\/\/|www\.)\S+/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu,
  /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]|[- ]\d)/g,
  // What is dialled first so that a textphone is relayed.
  /(?<!\d)1800[12](?=\s\(?0\d)/g,
  // Versions: 8.3.24.1342. A number to dial has a group of three somewhere.
  /(?<![\d.])\d{1,2}(?:\.\d{1,2}){2,}\.\d{3,6}(?![\d.])/g,
  /(?<![\d.+(])\d{1,2}\.\d{1,2}\.(?!(?:19|20)\d\d(?!\d))\d{3,6}(?![\d.-])/g,
  // Parcels of a carrier that all shops send with: 1Z and sixteen more.
  /(?<![\p{L}\p{N}])1Z(?:[ \u00a0]?[\dA-Z]){16}(?![\p{L}\p{N}])/gu,
  // Postal codes of the United States with their four more digits.
  /(?<![\d)-]\s?)\d{5}-\d{4}(?![\d-])/g,
  // IBAN: country, two check digits, groups of four.
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[\dA-Z]{4}){2,7}(?:[ \u00a0]?[\dA-Z]{1,4})?(?![\p{L}\p{N}])/gu,
  // Cards and the like: four groups of four.
  /(?<!\d)\d{4}([ \u00a0-])\d{4}\1\d{4}\1\d{3,4}(?!\d)/g,
  // Letters and digits grown together: A-10293847, ИП12345, order ids, UUIDs. Not what a vanity number or an extension begins with.
  /(?<![\p{L}\p{N}])(?!(?:x|ext|tel|вн|доб)\.?\d)\p{L}{1,4}[-–/]?\d[\d-]{4,}(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu,
  // Coordinates and other fractions.
  /(?<![\d.])-?\d{1,3}[.,]\d{4,8}(?![\d])\s*°?\s*(?:[NSEW](?![\p{L}]))?/gu,
  // Dates and times.
  /(?<![\d.])(?:[12]\d{3}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01]))(?:[T ]\d{1,2}:\d\d(?::\d\d)?)?(?!\d)/g,
  /(?<![\d./]|(?<!(?:19|20)\d\d\s?)-)(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|\1\d{2}(?!\d))/g,
  // A span of days: 9-12.06.2015, 01.02.–05.03.2024.
  /(?<![\d.])\d{1,2}(?:\.\d{1,2}\.?)?\s?[-–—]\s?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)/g,
  // Pages to turn to.
  /(?<![\d-])(?:\d[ \u00a0.…]+){4,}\d*/g,
  // A fraction: 23832.56
  /(?<![\d.,-])\d{3,}[.,]\d{1,2}(?![\d.,-]| \d)/g,
  /(?<![\d.\-/])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:(?:19|20)\d\d|\d\d)(?!\d)/g,
  HOURS,
  /(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)\d\d(?![\d-])/g,
  // Sums: thousands in groups of three with a mark, or a fraction of two digits.
  /(?<![\d.,])\d{1,3}(?:[.,]\d{3}){2,}(?:[.,]\d{1,2})?(?![\d])(?!\s*[-–]\s*\d)(?=\s*(?:[€$£¥₽₴₺₹%]|eur|usd|руб|$|[^\d\s.,-]|[.,](?!\d)))/giu,
  /(?<![\d.])\d{1,3}(?:[ \u00a0\u202f']\d{3})*[.,]\d{2}(?=\s*(?:[€$£¥₽₴₺₹%]|eur|usd|gbp|руб|р\.|zł|tl|kr|грн))/giu,
  // Fifteen digits and more without a break are nobody's number.
  /\d{16,}/g,
];

/** The text with all that is by its form no number to dial blanked, of the same length. */
export function maskNumbers(text: string): string {
  return SHAPES.reduce((left, shape) => left.replace(shape, (hit) => ' \u0001'.repeat(hit.length).slice(0, hit.length)), text);
}
