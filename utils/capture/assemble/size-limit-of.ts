/** How sizes of files are written in one language: prefixes of units, and units as a whole, as sources of regular expressions. */
interface SizeWords {
  unit?: string;
  kilo?: string;
  mega?: string;
  giga?: string;
}

/** By language; the folders of the languages are out of this room's reach. */
const SIZE_WORDS: Readonly<Record<string, SizeWords>> = {
  en: { unit: '(?:k|m|g)(?:i?b(?:yte)?|egabyte|ilobyte|igabyte)s?', kilo: 'k|kilo', mega: 'm|mega', giga: 'g|giga' },
  fr: { unit: '(?:k|m|g)(?:o|egaoctet|ilooctet|igaoctet)s?' },
  ru: {
    unit: '(?:к|м|г)(?:и?б|айт|егабайт|илобайт|игабайт)|(?:кило|мега|гига)байт',
    kilo: 'к|кило',
    mega: 'м|мега',
    giga: 'г|гига',
  },
  ja: { unit: '(?:メガ|ギガ|キロ)バイト', mega: 'メガ', giga: 'ギガ' },
  zh: { unit: '兆', mega: '兆' },
  ko: { unit: '메가바이트', mega: '메가', giga: '기가' },
  ar: { unit: '(?:ميغا|ميجا|كيلو)\\s?بايت', kilo: 'قيل|كيل', mega: 'ميغ', giga: 'جيج' },
};
const words = (kind: keyof SizeWords) =>
  Object.values(SIZE_WORDS)
    .flatMap((each) => each[kind] ?? [])
    .join('|');

/** A kilo is 1,000 bytes here, the smaller reading, so that no limit is overstepped. */
const UNITS: readonly [RegExp, bytes: number][] = [
  [new RegExp(`^(?:${words('kilo')})`, 'iu'), 1_000],
  [new RegExp(`^(?:${words('mega')})`, 'iu'), 1_000_000],
  [new RegExp(`^(?:${words('giga')})`, 'iu'), 1_000_000_000],
];
const SIZE = new RegExp(`(?<![\\d.,])(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*-?\\s*(${words('unit')})(?![a-z])`, 'giu');

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
