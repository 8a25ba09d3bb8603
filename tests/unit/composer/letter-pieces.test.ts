import { describe, expect, it } from 'vitest';
import { followUpLine } from '@/utils/composer/letter/follow-up-line';
import { localMoment } from '@/utils/composer/letter/local-moment';
import { momentInWords } from '@/utils/composer/letter/moment-in-words';
import { triedItems } from '@/utils/composer/letter/tried-text';
import { wantedText } from '@/utils/composer/letter/wanted-text';
import { whenSentence } from '@/utils/composer/letter/when-sentence';
import { resolveParts } from '@/utils/composer/resolve-parts';
import { EMPTY_MESSAGE } from '@/utils/requests/request';
import { parseDate } from '@/utils/text/parse-date';

it.each([
  ['en', '2026-11-22T14:20', '22 November 2026 at 14:20'],
  ['ru', '2026-11-22T14:20', '22 ноября 2026 г. в 14:20'],
  ['de', '2026-11-22T09:05', '22. November 2026 um 09:05 Uhr'],
  ['fr', '2026-11-01T00:00', '1er novembre 2026 à 00 h 00'],
  ['it', '2026-11-11', '11 novembre 2026'],
  ['pl', '2026-11-22', '22 listopada 2026 r.'],
  ['uk', '2026-11-22T11:00', '22 листопада 2026 р. об 11:00'],
  ['uk', '2026-11-22T12:00', '22 листопада 2026 р. о 12:00'],
  ['tr', '2026-11-22T14:20', '22 Kasım 2026, saat 14:20'],
  ['en', 'yesterday', ''],
  ['en', '', ''],
] as const)('writes a moment as a letter in %s does: %s', (language, moment, words) => {
  expect(momentInWords(moment, language).replaceAll('\u00a0', ' ')).toBe(words);
});

it.each(['en', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'tr'] as const)(
  'writes moments in %s so that a field for a date can take them',
  (language) => {
    expect(parseDate(momentInWords('2026-03-01T14:20', language))).toEqual({ year: 2026, month: 3, day: 1, time: '14:20' });
  },
);

it('names a moment by the clock on the wall', () => {
  expect(localMoment(new Date(2026, 0, 5, 4, 3))).toBe('2026-01-05T04:03');
});

it('puts the moment chosen before the words written', () => {
  expect(whenSentence('2026-11-22', 'twice a day', 'en')).toBe('This happened on 22 November 2026. Twice a day.');
  expect(whenSentence('2026-11-22', '', 'ru')).toBe('Это произошло 22 ноября 2026 г.');
});

it('puts the results chosen before the words written', () => {
  expect(wantedText('by Friday', ['refund'], 'en')).toBe('Please refund the money. By Friday.');
  expect(wantedText('', ['of a later release'], 'en')).toBe('');
});

it.each([
  ['- one\n\n• two\n3) three\n', ['one', 'two', 'three']],
  ['2.5 GB loaded', ['2.5 GB loaded']],
  ['', []],
])('reads the steps of %j', (tried, steps) => {
  expect(triedItems(tried)).toEqual(steps);
});

describe('followUpLine', () => {
  it('says what is known of the earlier request and no more', () => {
    const at = new Date(2026, 10, 8).getTime();
    expect(followUpLine({ number: 'A-1', at, promised: ' a call\nby Friday. ' }, 'en')).toBe(
      'I am writing again about my request A-1 of 8 November 2026. I was promised: “a call by Friday.”',
    );
    expect(followUpLine({ number: null, at: null, promised: '' }, 'en')).toBe('');
  });

  it('takes a number with marks of a variable as it is', () => {
    expect(followUpLine({ number: '{date}', at: null, promised: '' }, 'en')).toContain('my request {date}.');
  });
});

it('gives the four parts as sentences, to be read out', () => {
  const message = { ...EMPTY_MESSAGE, problem: 'card charged twice', tried: 'a\nb' };
  expect(resolveParts(message, { whenAt: '2026-11-22', outcomes: ['refund'] }, 'en', true)).toEqual({
    problem: 'Card charged twice.',
    when: 'This happened on 22 November 2026.',
    tried: 'What I have tried so far: 1) a, 2) b.',
    wanted: 'Please refund the money.',
  });
});
