import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '@/utils/forms/recognise/phrase-index';
import { wordsOf } from '@/utils/text/words';

type Concept = 'name' | 'organization' | 'tel' | 'email';
const index = new PhraseIndex<Concept>();
index.add('en', { name: 'name, your name', organization: 'company name', tel: 'phone' });
index.add('de', { tel: '*nummer, rückruf*', email: 'e-mail' });
index.add('fr', { email: 'e-mail' });
index.add('ja', { name: 'お名前' });

const find = (text: string) => index.find(wordsOf(text)).map(({ concept, start, length }) => [concept, start, length]);

describe('PhraseIndex', () => {
  it('takes the longest phrase and goes on behind it', () => {
    expect(find('Your company name or your name')).toEqual([
      ['organization', 1, 2],
      ['name', 4, 2],
    ]);
  });
  it('knows beginnings and endings of words', () => {
    expect(find('Telefonnummer')).toEqual([['tel', 0, 1]]);
    expect(find('Rückrufwunsch')).toEqual([['tel', 0, 1]]);
  });
  it('knows scripts without blanks', () => {
    expect(find('あなたのお名前は')).toEqual([['name', 4, 3]]);
  });
  it('says which languages have a phrase', () => {
    expect([...(index.find(['e', 'mail'])[0]?.languages ?? [])]).toEqual(['de', 'fr']);
  });
  it('finds nothing in anything else and stays in bounds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        for (const { start, length } of index.find(words)) expect(start + length).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
