import { expect, it } from 'vitest';
import { allOf } from '@/utils/languages/all-of';
import { alternativesOf } from '@/utils/languages/alternatives-of';

const WORDS: Record<string, { free?: readonly string[]; phone?: readonly string[] }> = {
  en: { free: ['free'], phone: ['phone'] },
  de: { free: ['kostenlos', 'gratis'] },
  es: { free: ['gratis'] },
};

it('joins the words of all languages, each once', () => {
  expect(alternativesOf(WORDS, 'free')).toBe('free|kostenlos|gratis');
});

it('passes over languages that have none', () => {
  expect([...allOf(WORDS, 'phone')]).toEqual(['phone']);
});
