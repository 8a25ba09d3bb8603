import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitMessage } from '@/utils/text/split-message';

it('leaves what fits in one piece, and nothing where there is nothing', () => {
  expect(splitMessage(' Hello. ', null)).toEqual(['Hello.']);
  expect(splitMessage('Hello.', 6)).toEqual(['Hello.']);
  expect(splitMessage('  ', 10)).toEqual([]);
});

it('cuts at the ends of sentences', () => {
  expect(splitMessage('I paid twice. Once on Monday. Then again.', 16)).toEqual([
    'I paid twice.',
    'Once on Monday.',
    'Then again.',
  ]);
});

it('loses no word, and keeps every part within the limit', () => {
  const text = fc.array(fc.stringMatching(/^\w{1,9}[.]?$/), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 80 }), (message, limit) => {
      const parts = splitMessage(message, limit);
      expect(parts.every((part) => part.length <= limit)).toBe(true);
      expect(parts.join(' ')).toBe(message);
    }),
  );
});
