import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/utils/tickets/split-sentences';

const split = (text: string) => splitSentences([{ text, place: 'page' }]).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['Sent. Thank you!', ['Sent.', 'Thank you!']],
    ['Case No. 4821 is open.', ['Case No. 4821 is open.']],
    ['Ref. #5 here', ['Ref. #5 here']],
    ['2031.0417 stays', ['2031.0417 stays']],
    ['已提交。编号', ['已提交。', '编号']],
    ['one\ntwo', ['one', 'two']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('reads so much of all segments together, and no more', () => {
    const half = 'a'.repeat(250_000);
    const sentences = splitSentences([half, half, 'Last.'].map((text) => ({ text, place: 'page' as const })));
    expect(sentences.map(({ text }) => text).join('')).not.toContain('Last');
    expect(sentences.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(400_000);
  });

  it('numbers the lines over all segments', () => {
    const sentences = splitSentences([
      { text: 'A. B\nC', place: 'page' },
      { text: 'D', place: 'status' },
    ]);
    expect(sentences.map(({ line, place }) => [line, place])).toEqual([
      [1, 'page'],
      [1, 'page'],
      [2, 'page'],
      [3, 'status'],
    ]);
  });
});
