import { type CountryCode, getCountries, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import type { ContactReading } from '@/utils/model/channels/contact-reading';
import { siteCountry } from '@/utils/text/site-country';

/** Where a language is spoken first, likelier countries before others. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'US GB AU IN IE ZA NZ SG',
  ru: 'RU BY KZ',
  de: 'DE AT CH',
  fr: 'FR BE CH CA',
  es: 'ES MX AR CO CL PE',
  pt: 'BR PT',
  it: 'IT CH',
  nl: 'NL BE',
  pl: 'PL',
  uk: 'UA',
  tr: 'TR',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO MD',
  bg: 'BG',
  el: 'GR CY',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  fi: 'FI',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  be: 'BY',
  kk: 'KZ',
  uz: 'UZ',
  ka: 'GE',
  hy: 'AM',
  az: 'AZ',
  he: 'IL',
  ar: 'SA AE EG',
  fa: 'IR',
  hi: 'IN',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN TW HK',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
  ms: 'MY',
  hr: 'HR',
  sr: 'RS',
  sl: 'SI',
  ca: 'ES',
};

const BY_MONEY: readonly [RegExp, string][] = [
  [/₽|(?<!\p{L})руб(?!\p{L})/u, 'RU'],
  [/£/, 'GB'],
  [/₴|(?<!\p{L})грн(?!\p{L})/u, 'UA'],
  [/₸/, 'KZ'],
  [/₺/, 'TR'],
  [/₹/, 'IN'],
  [/(?<!\p{L})zł(?!\p{L})/u, 'PL'],
  [/R\$\s?\d/, 'BR'],
  [/A\$\s?\d|(?<!\p{L})AUD(?!\p{L})/u, 'AU'],
  [/C\$\s?\d|(?<!\p{L})CAD(?!\p{L})/u, 'CA'],
  [/(?<!\p{L})Kč(?!\p{L})/u, 'CZ'],
  [/(?<!\p{L})CHF(?!\p{L})/u, 'CH'],
  [/(?<!\p{L})BYN(?!\p{L})|бел\. ?руб/u, 'BY'],
];

/**
 * Countries whose way of writing numbers the page may use, the likeliest first: by its domain, the region of its language, the numbers it
 * writes in full, its address, its money, and at last by its language alone.
 */
export function defaultCountries(
  reading: Pick<ContactReading, 'url' | 'language' | 'countries' | 'blocks'>,
  spoken: string,
): CountryCode[] {
  const text = reading.blocks.map((block) => block.text).join('\n');
  const scores = new Map<CountryCode, number>();
  const add = (country: string | undefined, weight: number) => {
    const code = country?.toUpperCase() ?? '';
    if (isSupportedCountry(code)) scores.set(code, (scores.get(code) ?? 0) + weight);
  };
  add(siteCountry(hostOf(reading.url)) ?? undefined, 6);
  const [language = '', region] = reading.language.split(/[-_]/).filter((part) => part.length !== 4);
  add(region, 4);
  for (const country of reading.countries) add(country, 5);
  for (const [, digits = ''] of text.matchAll(/\+\s?(\d[\d\s()-]{6,})/g)) add(countryOfCode(digits.replace(/\D/g, '')), 2);
  for (const [money, country] of BY_MONEY) if (money.test(text)) add(country, 2);
  const speakers = (BY_LANGUAGE[language.toLowerCase()] ?? BY_LANGUAGE[spoken] ?? BY_LANGUAGE.en ?? '').split(' ');
  speakers.forEach((country, index) => {
    add(country, 1 - index / 10);
  });
  return [...scores].sort(([, a], [, b]) => b - a).map(([country]) => country);
}

/** The first country of a calling code, which is its main one: the rest of +1 writes numbers alike. */
function countryOfCode(digits: string): CountryCode | undefined {
  const main = ['US', 'RU', 'GB', 'IT'] as const;
  const fits = (country: CountryCode) => digits.startsWith(getCountryCallingCode(country));
  return main.find(fits) ?? getCountries().find(fits);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
