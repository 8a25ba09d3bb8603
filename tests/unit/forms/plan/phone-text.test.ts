import { describe, expect, it } from 'vitest';
import { phoneText } from '@/utils/forms/plan/phone-text';
import { fakeControl } from '../../fakes';

const RUSSIAN = '+7 912 345-67-89';
const GERMAN = '+49 30 1234567';
const BRITISH = '+442071838750';
const AMERICAN = '+1 212 555 0123';

const field = (change: Parameters<typeof fakeControl>[0] = {}) => fakeControl({ type: 'tel', label: 'Phone', ...change });

describe('phoneText', () => {
  it.each([
    ['nothing said: as the person wrote it', RUSSIAN, {}, RUSSIAN],
    ['a mask with the code', RUSSIAN, { placeholder: '+7 (___) ___-__-__' }, '+7 (912) 345-67-89'],
    ['a mask that begins with 8', RUSSIAN, { placeholder: '8 (___) ___-__-__' }, '8 (912) 345-67-89'],
    ['a mask of x', RUSSIAN, { placeholder: '+7 (xxx) xxx-xx-xx' }, '+7 (912) 345-67-89'],
    ['a library mask', RUSSIAN, { mask: '+7 (999) 999-99-99' }, '+7 (912) 345-67-89'],
    ['a library mask within options', RUSSIAN, { mask: "'mask': '+7(999)999-9999'" }, '+7(912)345-6789'],
    ['a mask without code', AMERICAN, { placeholder: '(___) ___-____' }, '(212) 555-0123'],
    ['a library mask without code', AMERICAN, { mask: '(000) 000-0000' }, '(212) 555-0123'],
    ['a mask of another country', BRITISH, { placeholder: '+7 (___) ___-__-__' }, BRITISH],
    ['an example with code', BRITISH, { placeholder: '+44 20 7946 0000' }, '+44 20 7183 8750'],
    ['an example with code, unspaced', RUSSIAN, { placeholder: '+79991234567' }, '+79123456789'],
    ['an example with trunk prefix', GERMAN, { placeholder: '030 9876543' }, '030 1234567'],
    ['an example with trunk prefix, unspaced', RUSSIAN, { placeholder: '89991234567' }, '89123456789'],
    ['an example of national digits', AMERICAN, { placeholder: '(555) 867-5309' }, '(212) 555-0123'],
    ['an example after words', AMERICAN, { placeholder: 'e.g. 555-867-5309' }, '212-555-0123'],
    ['code digits without plus', RUSSIAN, { placeholder: '79991234567' }, '79123456789'],
    ['ten digits wanted', RUSSIAN, { pattern: '\\d{10}' }, '9123456789'],
    ['eleven digits wanted', RUSSIAN, { pattern: '[78]\\d{10}' }, '89123456789'],
    ['plus and digits wanted', RUSSIAN, { pattern: '\\+\\d{11}' }, '+79123456789'],
    ['trunk prefix wanted', BRITISH, { pattern: '0\\d{9,10}' }, '02071838750'],
    ['dashes wanted', AMERICAN, { pattern: '\\d{3}-\\d{3}-\\d{4}', placeholder: '555-867-5309' }, '212-555-0123'],
    ['a pattern that is not understood', RUSSIAN, { pattern: '(?=\\d).*' }, RUSSIAN],
    ['ten places', RUSSIAN, { maxLength: 10 }, '9123456789'],
    ['eleven places', RUSSIAN, { maxLength: 11 }, '89123456789'],
    ['twelve places', RUSSIAN, { maxLength: 12 }, '+79123456789'],
    ['words: without the code', RUSSIAN, { label: 'Телефон', hint: 'без кода страны' }, '9123456789'],
    ['words: ten digits', RUSSIAN, { label: 'Телефон (10 цифр)' }, '9123456789'],
    ['words in German', GERMAN, { hint: 'ohne Vorwahl des Landes' }, '301234567'],
    ['a number input', GERMAN, { inputType: 'number' }, '49301234567'],
    ['a placeholder of words', RUSSIAN, { placeholder: 'Ваш телефон' }, RUSSIAN],
  ] as const)('%s', (_, tel, change, text) => expect(phoneText(tel, field(change))).toBe(text));

  it('writes the number alone beside a field for the country code', () => {
    expect(phoneText(BRITISH, field(), { afterDialCode: true })).toBe('2071838750');
    expect(phoneText(RUSSIAN, field({ placeholder: '___ ___-__-__' }), { afterDialCode: true })).toBe('912 345-67-89');
  });

  it('knows a number without country code by the country of the person', () => {
    expect(phoneText('8 912 345-67-89', field({ placeholder: '+7 (___) ___-__-__' }), { region: 'RU' })).toBe(
      '+7 (912) 345-67-89',
    );
    expect(phoneText('020 7183 8750', field({ pattern: '\\+44\\d+' }), { region: 'GB' })).toBe('+442071838750');
  });

  it('keeps the country in the digits for a page of another country', () => {
    const digits = field({ pattern: '[0-9\\-]*' });
    expect(phoneText(RUSSIAN, digits, { language: 'ru' })).toBe('89123456789');
    expect(phoneText(RUSSIAN, digits, { language: 'de' })).toBe('79123456789');
    expect(phoneText(AMERICAN, digits, { language: 'en' })).toBe('2125550123');
  });

  it.each(['', 'ask for extension 12', '123'])('leaves %j as it is', (tel) => expect(phoneText(tel, field())).toBe(tel));
});
