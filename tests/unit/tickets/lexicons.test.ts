import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';
import { LEXICONS } from '@/utils/tickets/lexicon/lexicons';

const words = LEXICONS.flatMap((lexicon) =>
  Object.entries(lexicon).flatMap(([kind, list]) => list.split(',').map((word: string) => ({ kind, word }))),
);

describe('the lexicons', () => {
  it('are all used', () => {
    const files = readdirSync('utils/tickets/lexicon').filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
    expect(LEXICONS).toHaveLength(files.length);
    expect(new Set(LEXICONS).size).toBe(files.length);
  });

  it('hold words, with a star at an end at most', () => {
    expect(words.filter(({ word }) => !/^\*?[^*\s][^*]*\*?$/.test(word))).toEqual([]);
  });

  it('have no stem so short that it matches everything', () => {
    const tooShort = words.filter(({ word }) =>
      /^\*?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}\*$/u.test(foldText(normaliseText(word))),
    );
    expect(tooShort).toEqual([]);
  });

  it('say in every language what a request is called and when it exists', () => {
    for (const lexicon of LEXICONS.slice(1))
      expect(Object.keys(lexicon)).toEqual(expect.arrayContaining(['request', 'created']));
  });
});
