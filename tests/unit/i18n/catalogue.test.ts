import { describe, expect, it } from 'vitest';
import { en, type Message } from '@/utils/i18n/en';
import { ru } from '@/utils/i18n/ru';

const catalogues: Record<string, Record<string, Message>> = { en, ru };
const formsOf = (message: Message | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
const placeholdersOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
const keys = Object.keys(en);

describe.each(Object.entries(catalogues))('the catalogue of %s', (language, catalogue) => {
  it('has every text and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    expect(Object.values(catalogue).flatMap(formsOf)).not.toContain('');
  });

  it('says each text with the values that the English has, in each of its forms', () => {
    const valuesOf = new Map(
      Object.entries<Message>(en).map(([key, message]) => [key, placeholdersOf(formsOf(message)[0] ?? '')]),
    );
    const others = Object.entries(catalogue).flatMap(([key, message]) =>
      formsOf(message).flatMap((form) => (placeholdersOf(form) === valuesOf.get(key) ? [] : [`${key}: ${form}`])),
    );
    expect(others).toEqual([]);
  });

  it('has all plural forms of its language where it counts', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const message of Object.values(catalogue)) {
      if (typeof message !== 'string') expect(Object.keys(message).sort()).toEqual([...categories].sort());
    }
  });

  it('uses typographic quotes, apostrophes and ellipses', () => {
    for (const form of Object.values(catalogue).flatMap(formsOf)) expect(form).not.toMatch(/["']|\.\.\.| - /);
  });
});

it('counts where English counts', () => {
  for (const [key, message] of Object.entries<Message>(en)) {
    expect(typeof catalogues.ru?.[key], key).toBe(typeof message);
  }
});
