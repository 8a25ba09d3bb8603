import { expect, it } from 'vitest';
import { quoteError } from '@/utils/composer/quote-error';

it('quotes as the language does', () => {
  expect(quoteError('ERR-4012', 'en')).toBe('The page says: “ERR-4012”.');
  expect(quoteError('ERR-4012', 'ru')).toBe('Страница сообщает: «ERR-4012».');
});
