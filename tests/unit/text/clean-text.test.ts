import { describe, expect, it } from 'vitest';
import { cleanText } from '@/utils/text/clean-text';

describe('cleanText', () => {
  it('makes one line of it', () => {
    expect(cleanText('  Номер\n\t заявки\u00a0 4821 ', 100)).toBe('Номер заявки 4821');
  });
  it('takes out what cannot be seen and what turns text around', () => {
    expect(cleanText('a\u202eb\u0000c\u200bd\ufeff', 100)).toBe('abcd');
  });
  it('keeps the joiner that Persian is spelled with', () => {
    expect(cleanText('می\u200cخواهم', 100)).toBe('می\u200cخواهم');
  });
  it('is never longer than asked and leaves no half of a letter', () => {
    expect(cleanText('x'.repeat(1_000_000), 300)).toHaveLength(300);
    expect(cleanText('ab😀', 3)).toBe('ab');
  });
});
