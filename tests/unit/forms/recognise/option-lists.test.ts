import { describe, expect, it } from 'vitest';
import { areCountries } from '@/utils/forms/recognise/are-countries';
import { areRegions } from '@/utils/forms/recognise/are-regions';

const CODES = ['DE', 'FR', 'IT', 'ES', 'PL', 'RU', 'UA', 'KZ', 'US', 'GB', 'CN', 'JP', 'BR', 'IN'];
const countriesIn = (language: string) =>
  CODES.map((code) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '');

describe('areCountries', () => {
  it('knows countries in English and in the page’s language', () => {
    for (const language of ['en', 'ru', 'de', 'ar', 'ja', 'pt', 'uk'])
      expect(areCountries(countriesIn(language), language)).toBe(true);
    expect(areCountries(countriesIn('en'), 'ru')).toBe(true);
  });

  it('does not mind a native name or a dial code behind the name', () => {
    expect(
      areCountries(
        countriesIn('en').map((name, index) => `${name} (+${index})`),
        'en',
      ),
    ).toBe(true);
  });

  it('finds none among regions, departments or a language that is none', () => {
    expect(
      areCountries(['Alabama', 'Alaska', 'Georgia', ...Array.from({ length: 40 }, (_, index) => `Shop ${index}`)], 'en'),
    ).toBe(false);
    expect(areCountries(countriesIn('de'), 'not a language')).toBe(false);
    expect(areCountries([], 'en')).toBe(false);
  });
});

describe('areRegions', () => {
  it('knows states, lands and oblasts', () => {
    expect(areRegions(['Select', 'Alabama', 'Alaska', 'Arizona', 'California', 'Florida', 'Texas', 'Utah', 'Ohio'])).toBe(true);
    expect(areRegions(['Bayern', 'Berlin', 'Bremen', 'Hamburg', 'Hessen', 'Saarland', 'Sachsen', 'Brandenburg'])).toBe(true);
    expect(
      areRegions(
        ['Тульская', 'Омская', 'Тверская', 'Псковская', 'Томская', 'Рязанская', 'Курская', 'Пензенская'].map(
          (name) => `${name} область`,
        ),
      ),
    ).toBe(true);
  });

  it('needs more than one or two of them', () => {
    expect(areRegions(['Berlin', 'Hamburg', 'Paris', 'London', 'Rome', 'Madrid', 'Vienna', 'Prague'])).toBe(false);
    expect(areRegions(countriesIn('en'))).toBe(false);
  });
});
