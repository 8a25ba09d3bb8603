import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenMessage } from '@/utils/text/shorten-message';

describe('shortenMessage', () => {
  it.each([
    ['fits', 100, 'fits'],
    ['One two. Three four five', 12, 'One two.'],
    ['One. Two three four five six', 20, 'One. Two three four'],
    ['Abcdefghij', 4, 'Abcd'],
    ['заряд 😀😀😀', 7, 'заряд'],
  ])('%s in %i: %s', (text, length, short) => expect(shortenMessage(text, length)).toBe(short));

  it('is never longer than allowed, begins as the text does, and leaves no half character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(100), (text, length) => {
        const short = shortenMessage(text, length);
        expect(short.length).toBeLessThanOrEqual(Math.max(length, text.length <= length ? text.length : 0));
        expect(text.startsWith(short)).toBe(true);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});
