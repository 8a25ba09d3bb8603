/** Languages that lists of countries are written in. */
const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'uk', 'pl', 'it', 'pt', 'tr', 'nl', 'cs', 'sv'];

/** What forms call a country besides its name in the Unicode tables. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  BY: ['Belorussia', 'Беларусь', 'Белоруссия', 'Republic of Belarus'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic', 'Чешская Республика'],
  GB: ['UK', 'Great Britain', 'England', 'Великобритания', 'United Kingdom of Great Britain and Northern Ireland'],
  IR: ['Iran, Islamic Republic of'],
  KR: ['South Korea', 'Korea, Republic of', 'Republic of Korea', 'Южная Корея', 'Республика Корея'],
  MD: ['Moldova, Republic of', 'Молдавия', 'Молдова'],
  MK: ['Macedonia', 'Македония'],
  NL: ['Holland', 'The Netherlands', 'Голландия', 'Нидерланды'],
  RU: ['Russian Federation', 'RUS', 'Российская Федерация', 'РФ'],
  TR: ['Turkey', 'Türkiye', 'Турция'],
  TW: ['Taiwan, Province of China'],
  TZ: ['Tanzania, United Republic of'],
  US: ['USA', 'United States of America', 'U.S.A.', 'США', 'Соединённые Штаты Америки'],
  VN: ['Viet Nam'],
};

/** What a country is called on forms, its ISO 3166-1 alpha-2 code given; nothing for any other text. */
export function countryNames(code: string, language: string): string[] {
  if (!/^[a-z]{2}$/i.test(code)) return [];
  const region = code.toUpperCase();
  const languages = [...new Set([language, ...LANGUAGES])].filter(isLanguage);
  return [...languages.flatMap((each) => nameIn(region, each) ?? []), ...(ALSO[region] ?? [])];
}

/** A country as people write it: its name in a language where a code is given, any other text as it is. */
export function countryText(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return nameIn(country, isLanguage(language) ? language : 'en') ?? country;
}

function nameIn(region: string, language: string): string | undefined {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(region);
}

/** A page can declare anything as its language. */
function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}$/i.test(text);
}
