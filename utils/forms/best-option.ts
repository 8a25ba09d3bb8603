import type { ControlFinding } from './findings';

type Option = ControlFinding['options'][number];

/** The option of a select that says what is wanted: by its value, its words, or — for a country — its ISO code or English name. */
export function bestOption({ type, options }: Pick<ControlFinding, 'type' | 'options'>, wanted: string): Option | null {
  const names = new Set([wanted, ...(type === 'country' ? countryNames(wanted) : [])].map(plain));
  return options.find(({ label, value }) => value !== '' && (names.has(plain(label)) || names.has(plain(value)))) ?? null;
}

/** Case, accents and punctuation aside. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'uk', 'pl', 'it', 'pt', 'tr'];

/** What a country is called on forms, from its two-letter code. */
function countryNames(code: string): string[] {
  if (!/^[a-z]{2}$/i.test(code)) return [];
  const region = code.toUpperCase();
  return LANGUAGES.flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(region);
    return name === undefined ? [] : [name];
  });
}
