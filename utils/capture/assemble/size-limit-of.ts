/** Units as pages in many languages write them; a kilo is 1,000 bytes here, the smaller reading, so that no limit is overstepped. */
const UNITS: readonly [RegExp, bytes: number][] = [
  [/^(?:k|к|kilo|кило|قيل|كيل)/iu, 1_000],
  [/^(?:m|м|mega|мега|ميغ|メガ|兆|메가)/iu, 1_000_000],
  [/^(?:g|г|giga|гига|جيج|ギガ|기가)/iu, 1_000_000_000],
];
const SIZE =
  /(?<![\d.,])(\d{1,5}(?:[.,]\d{1,2})?)\s*-?\s*((?:k|m|g)(?:i?b(?:yte)?|o|ega(?:byte|octet)|ilo(?:byte|octet)|iga(?:byte|octet))s?|(?:к|м|г)(?:и?б|айт|егабайт|илобайт|игабайт)|(?:кило|мега|гига)байт|(?:メガ|ギガ|キロ)バイト|兆|메가바이트|(?:ميغا|ميجا|كيلو)\s?بايت)(?![a-z])/giu;

/**
 * The most bytes that a page says a file may have; of several sizes the smallest, for “5 files of 2 MB, 10 MB together” is two.
 * @param texts what stands at the upload field
 * @returns `null` where no size is named
 */
export function sizeLimitOf(texts: readonly string[]): number | null {
  const sizes = texts.flatMap((text) => [...text.matchAll(SIZE)].map(([, number = '', unit = '']) => bytesOf(number, unit)));
  const known = sizes.filter((size) => size > 0);
  return known.length === 0 ? null : Math.min(...known);
}

function bytesOf(number: string, unit: string): number {
  const factor = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
  return Math.floor(Number(number.replace(',', '.')) * factor);
}
