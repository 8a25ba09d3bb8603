import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/utils/i18n/translator';

describe('createTranslator', () => {
  const english = createTranslator('en');
  const russian = createTranslator('ru');

  it.each([
    [1, 'Review 1 field'],
    [5, 'Review 5 fields'],
    [1200, 'Review 1,200 fields'],
  ])('counts in English: %i', (count, text) => {
    expect(english.t('review', { count })).toBe(text);
  });

  it.each([
    [1, 'Проверить 1 поле'],
    [3, 'Проверить 3 поля'],
    [5, 'Проверить 5 полей'],
    [11, 'Проверить 11 полей'],
    [21, 'Проверить 21 поле'],
  ])('counts in Russian: %i', (count, text) => {
    expect(russian.t('review', { count })).toBe(text);
  });

  it('puts text in as it is, without reading it for placeholders', () => {
    expect(english.t('library_nothing_found', { query: '$& {count}' })).toBe('Nothing found for “$& {count}”.');
  });

  it('writes sizes with the units of the language', () => {
    expect(english.size(212_000)).toBe('212 kB');
    expect(russian.size(1_540_000).replace(/\s/g, ' ')).toBe('1,5 МБ');
    expect(english.size(10)).toBe('1 kB');
  });
});
