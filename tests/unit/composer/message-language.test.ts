import { expect, it } from 'vitest';
import { messageLanguageFor } from '@/utils/composer/message-language';

it.each([
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['run', 'en'],
  ['de', 'de'],
  ['pt-BR', 'pt'],
  ['uk_UA', 'uk'],
  ['nl', 'en'],
  ['', 'en'],
])('answers a page in %j with a letter in %s', (page, letter) => {
  expect(messageLanguageFor(page)).toBe(letter);
});
