import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsPattern } from '@/utils/forms/plan/fits-pattern';

describe('fitsPattern', () => {
  it.each([
    ['\\d{10}', '9123456789', true],
    ['\\d{10}', '912345678', false],
    ['[0-9]{3}-[0-9]{3}-[0-9]{4}', '555-123-4567', true],
    ['^\\+7\\d{10}$', '+79123456789', true],
    ['\\+?[0-9 ()\\-]{7,20}', '+44 20 7183-8750', true],
    ['\\+?[0-9 ()\\-]{7,20}', 'call me', false],
    ['(\\+49|0)[1-9][0-9]+', '+4930123456', true],
    ['(\\+49|0)[1-9][0-9]+', '0030123456', false],
    ['(?:\\d{2}\\.){2}\\d{4}', '18.11.2026', true],
    ['[^@\\s]+@[^@\\s]+', 'a@example.org', true],
    ['.*', '', true],
    ['[a-z]{2,}', 'abc', true],
  ])('%s and %s: %s', (pattern, value, fits) => expect(fitsPattern(pattern, value)).toBe(fits));

  it.each(['', '(?=x)x', '(a)\\1', '\\bword\\b', '(((((((((a)))))))))', '[a', 'a'.repeat(300), '(?<n>a)'])(
    'says nothing about %s',
    (pattern) => expect(fitsPattern(pattern, 'a')).toBeNull(),
  );

  it('is not hung by a pattern made for that', () => {
    expect(fitsPattern('(a+)+b', `${'a'.repeat(190)}c`)).toBe(false);
    expect(fitsPattern('((a*)*)*b', 'a'.repeat(190))).toBe(false);
  });

  it('agrees with the browser wherever it says anything', () => {
    const atom = fc.constantFrom('\\d', '[0-9a]', 'a', '\\+', '.', '(?:1a|a)', '[^1]', '-');
    const quantifier = fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{2,}');
    const pattern = fc.array(
      fc.tuple(atom, quantifier).map(([a, q]) => a + q),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        pattern.map((parts) => parts.join('')),
        fc.string({ unit: fc.constantFrom('1', 'a', '+', '-'), maxLength: 8 }),
        (source, value) => fitsPattern(source, value) === new RegExp(`^(?:${source})$`, 'u').test(value),
      ),
    );
  });
});
