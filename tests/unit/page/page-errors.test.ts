import { expect, it } from 'vitest';
import { pageErrors } from '@/utils/page/page-errors';

it('quotes what the page shows first, then what it has taken away, and each once', () => {
  expect(pageErrors(['Payment refused, ERR-4012'], ['Connection lost', 'Payment refused'])).toEqual([
    { text: 'Payment refused, ERR-4012', isShown: true },
    { text: 'Connection lost', isShown: false },
  ]);
});

it('quotes no more than a person would read through', () => {
  const many = Array.from({ length: 9 }, (_, index) => `Number ${index}`);
  expect(pageErrors(many, ['Connection lost'])).toHaveLength(5);
});
