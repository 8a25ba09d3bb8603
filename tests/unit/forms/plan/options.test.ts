import { describe, expect, it } from 'vitest';
import { bestOption } from '@/utils/forms/plan/best-option';
import { countryText } from '@/utils/forms/plan/country-names';
import { proposeOption } from '@/utils/forms/plan/propose-option';

const list = (...labels: string[]) => labels.map((label, index) => ({ value: `v${index}`, label }));

describe('bestOption', () => {
  const country = (wanted: string, language: string, ...labels: string[]) =>
    bestOption({ type: 'country', options: list(...labels) }, wanted, language)?.label;

  it.each([
    ['GB', '', ['France', 'United Kingdom'], 'United Kingdom'],
    ['GB', '', ['FRANCE', 'UK'], 'UK'],
    ['US', '', ['Mexico', 'United States of America'], 'United States of America'],
    ['RU', 'ru', ['Беларусь', 'Российская Федерация'], 'Российская Федерация'],
    ['RU', '', ['🇧🇾 Беларусь (+375)', '🇷🇺 Россия (+7)'], '🇷🇺 Россия (+7)'],
    ['RU', '', ['Belarus / Беларусь', 'Russia / Россия'], 'Russia / Россия'],
    ['CZ', '', ['Slovakia', 'Czech Republic'], 'Czech Republic'],
    ['CI', 'fr', ['Cote d’Ivoire', 'Cuba'], 'Cote d’Ivoire'],
    ['JP', 'ja', ['中国', '日本'], '日本'],
    ['GR', 'el', ['Γαλλία', 'Ελλάδα'], 'Ελλάδα'],
    ['NG', '', ['Niger', 'Nigeria'], 'Nigeria'],
    ['NE', '', ['Nigeria'], undefined],
    ['DE', '', ['Bundesrepublik Deutschland', 'Österreich'], 'Bundesrepublik Deutschland'],
  ] as const)('finds %s (page: %s) in %j', (wanted, language, labels, label) =>
    expect(country(wanted, language, ...labels)).toBe(label),
  );

  it('compares without case and accents, and takes a longer name where it is the only one', () => {
    const city = (wanted: string, ...labels: string[]) =>
      bestOption({ type: 'address-level2', options: list(...labels) }, wanted)?.label;
    expect(city('sao paulo', 'Rio', 'São Paulo')).toBe('São Paulo');
    expect(city('Москва', 'г. Москва', 'г. Тула')).toBe('г. Москва');
    expect(city('Москва', 'Москва (центр)', 'Новая Москва')).toBe('Москва (центр)');
    expect(city('York', 'New York', 'York upon Tees')).toBeUndefined();
  });

  it('never chooses the option that says to choose', () => {
    expect(bestOption({ type: 'country', options: [{ value: '', label: 'Germany' }] }, 'DE')).toBeNull();
  });
});

describe('proposeOption', () => {
  it.each([
    ['The courier never came', ['Payment', 'Delivery and shipping', 'Other'], 'Delivery and shipping'],
    ['С карты дважды списали деньги', ['Доставка', 'Оплата', 'Другое'], 'Оплата'],
    ['Верните деньги за сломанный чайник', ['Возврат товара', 'Доставка'], 'Возврат товара'],
    ['Das Paket ist nie angekommen', ['Rechnung', 'Lieferung'], 'Lieferung'],
    ['Je ne peux pas entrer mon mot de passe', ['Connexion', 'Facture'], 'Connexion'],
    ['Приложение не открывается, ошибка', ['Техническая проблема', 'Жалоба'], 'Техническая проблема'],
    ['My thermostat shows nothing', ['Thermostat', 'Boiler'], 'Thermostat'],
    ['Hello', ['Payment', 'Delivery'], undefined],
    ['', ['Payment', 'Delivery'], undefined],
    ['Charged for a parcel', ['Payment', 'Delivery'], undefined],
  ])('%s', (text, labels, label) => expect(proposeOption(list(...labels), text)?.label).toBe(label));
});

it('names a country', () => {
  expect([countryText('DE', 'ru'), countryText('DE', 'no such language'), countryText('Deutschland', 'ru')]).toEqual([
    'Германия',
    'Germany',
    'Deutschland',
  ]);
});
