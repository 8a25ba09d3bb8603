import { describe, expect, it } from 'vitest';
import { ANY_LANGUAGE, NUMBER_WORDS } from '@/utils/languages/numbers';
import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';

const words = Object.values(NUMBER_WORDS).flatMap((kinds) =>
  Object.entries(kinds).flatMap(([kind, list]) => list.split(',').map((word: string) => ({ kind, word }))),
);

describe('the words of numbers', () => {
  it('are words, with a star at an end at most', () => {
    expect(words.filter(({ word }) => !/^\*?[^*\s][^*]*\*?$/.test(word))).toEqual([]);
  });

  it('have no stem so short that it matches everything', () => {
    const tooShort = words.filter(({ word }) =>
      /^\*?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}\*$/u.test(foldText(normaliseText(word))),
    );
    expect(tooShort).toEqual([]);
  });

  it('say in every language what a request is called and when it exists', () => {
    for (const [language, kinds] of Object.entries(NUMBER_WORDS))
      if (language !== ANY_LANGUAGE)
        expect(Object.keys(kinds), language).toEqual(expect.arrayContaining(['request', 'created']));
  });
});
