import { describe, expect, it } from 'vitest';
import { guessLanguage } from '@/utils/forms/recognise/guess-language';
import { phraseIndexes } from '@/utils/forms/recognise/phrase-indexes';
import { FIELD_WORDS } from '@/utils/languages/fields';
import { wordsOf } from '@/utils/text/words';

/** Without these a support form of that language would not be understood. */
const NEEDED = [
  'name',
  'email',
  'tel',
  'subject',
  'category',
  'message',
  'attachment',
  'order-number',
  'consent',
  'captcha',
  'search',
  'password',
] as const;
const LANGUAGES = [
  'en',
  'ru',
  'uk',
  'be',
  'kk',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'cs',
  'ro',
  'bg',
  'tr',
  'el',
  'sv',
  'fi',
  'hu',
  'ar',
  'he',
  'zh',
  'ja',
  'ko',
  'vi',
  'id',
  'fa',
];

describe('lexicons', () => {
  it('are there for every language promised', () => {
    expect(Object.keys(FIELD_WORDS)).toEqual(expect.arrayContaining(LANGUAGES));
  });

  it('have words for what support forms ask', () => {
    const missing = Object.entries(FIELD_WORDS).flatMap(([language, { fields, kinds }]) => [
      ...NEEDED.filter((concept) => !fields[concept]).map((concept) => `${language}: ${concept}`),
      ...(kinds.support ? [] : [`${language}: kinds.support`]),
    ]);
    expect(missing).toEqual([]);
  });

  it('have no phrase that is never found in a text', () => {
    const { fields: index } = phraseIndexes();
    const phrases = Object.entries(FIELD_WORDS).flatMap(([language, { fields }]) =>
      Object.entries(fields).flatMap(([concept, list]) => list.split(',').map((phrase) => ({ language, concept, phrase }))),
    );
    const lost = phrases.filter(({ language, concept, phrase }) => {
      // A star stands for the rest of a word.
      const hits = index.find(wordsOf(phrase.replace('*', 'xyz')));
      return !hits.some((hit) => hit.concept === concept && hit.languages.has(language));
    });
    expect(lost).toEqual([]);
  });

  it.each([
    ['Пожалуйста, опишите, что случилось, и мы ответим вам на почту', 'ru', 'ru'],
    ['Please tell us what has happened and we will get back to you', 'ru', 'en'],
    ['Bitte beschreiben Sie uns, was passiert ist, und wir melden uns bei Ihnen', '', 'de'],
    ['お問い合わせ内容をご記入ください', 'en', 'ja'],
    ['请填写您的问题', '', 'zh'],
    ['문의 내용을 입력해 주세요', '', 'ko'],
    ['4821', 'pl', 'pl'],
    ['4821', '', ''],
  ])('tell the language of “%s”', (text, declared, expected) => {
    expect(guessLanguage(text, declared)).toBe(expected);
  });
});
