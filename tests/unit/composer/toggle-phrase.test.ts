import { describe, expect, it } from 'vitest';
import { togglePhrase } from '@/utils/composer/toggle-phrase';

describe('togglePhrase', () => {
  it.each([
    ['', 'Please refund the money.'],
    ['By Friday.', 'By Friday. Please refund the money.'],
    ['By Friday. Please refund the money. Thank you.', 'By Friday. Thank you.'],
    ['Please refund the money.', ''],
  ])('turns %j into %j', (before, after) => {
    expect(togglePhrase(before, 'Please refund the money.')).toBe(after);
  });

  it('leaves a phrase the person changed alone', () => {
    expect(togglePhrase('Please refund the money in cash.', 'Please refund the money.')).toBe(
      'Please refund the money in cash. Please refund the money.',
    );
  });
});
