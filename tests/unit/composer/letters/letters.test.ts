import { describe, expect, it } from 'vitest';
import { assembleLetter, type Letter } from '@/utils/composer/assemble-letter';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { OUTCOMES } from '@/utils/model/message/outcome';
import { EMPTY_MESSAGE } from '@/utils/requests/request';
import { SAMPLES, sampleIn } from './samples';

const NOVEMBER = new Date(2026, 10, 8, 9, 0).getTime();

/** Four messages as they occur: complete, a follow-up, the least there can be, and one for a chat. */
function lettersIn(language: MessageLanguage): Letter[] {
  const { name, problem, often, step, steps, promise, vague, wish, short } = sampleIn(language);
  return [
    {
      language,
      message: { problem, when: often, tried: step, wanted: '' },
      details: { whenAt: '2026-11-22T11:05', outcomes: ['explanation', 'refund'] },
      signature: name,
    },
    {
      language,
      message: { problem: short, when: '', tried: steps, wanted: wish },
      details: { whenAt: '2026-11-01', outcomes: [] },
      signature: name,
      references: { 'order-number': '100245789', 'contract-number': 'AB 12' },
      followUp: { number: '4711-B', at: NOVEMBER, promised: promise },
    },
    {
      language,
      message: { ...EMPTY_MESSAGE, problem, when: vague },
      details: { whenAt: '', outcomes: ['access'] },
      followUp: { number: null, at: NOVEMBER, promised: '' },
    },
    {
      language,
      shape: 'chat',
      message: { problem: short, when: '', tried: steps, wanted: '' },
      details: { whenAt: '2026-11-22T14:20', outcomes: ['repair', 'status', 'compensation'] },
      signature: name,
      references: { 'account-number': '10020030' },
      followUp: { number: '4711-B', at: null, promised: '' },
    },
  ];
}

it.each(Object.keys(SAMPLES))('letters in %s read as they were read through', async (language) => {
  const letters = lettersIn(language).map(assembleLetter);
  await expect(`${letters.join('\n\n————————\n\n')}\n`).toMatchFileSnapshot(`./${language}.txt`);
});

describe.each(MESSAGE_LANGUAGES)('letters in %s', (language) => {
  const letters = lettersIn(language).map(assembleLetter);

  it('leave no variable open, no space twice, no line with spaces around it, no full stop twice', () => {
    for (const letter of letters) {
      expect(letter).not.toMatch(/[{}]|undefined|null/);
      expect(letter).not.toMatch(/ {2}|[ \t]\n|\n[ \t]|\n{3}|\.\.|[,;:]\.|\s$/);
    }
  });

  it('quote in one way', () => {
    const [open, close] = letterIn(language).quotes.map((mark) => mark.trim());
    for (const letter of letters) {
      expect(letter).not.toMatch(/"/);
      for (const [mark] of letter.matchAll(/[«»„“”]/g)) expect([open, close]).toContain(mark);
    }
  });

  it('can ask for everything at once, in one sentence', () => {
    const wanted = assembleLetter({ language, message: EMPTY_MESSAGE, details: { whenAt: '', outcomes: [...OUTCOMES] } });
    for (const words of Object.values(letterIn(language).outcomes)) {
      expect(wanted.toLocaleLowerCase(language)).toContain(words.toLocaleLowerCase(language));
    }
    expect(wanted.split('\n\n')[1]?.match(/[.!?]/g)).toEqual(['.']);
  });
});
