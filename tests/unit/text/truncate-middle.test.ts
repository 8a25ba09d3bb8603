import { describe, expect, it } from 'vitest';
import { truncateMiddle } from '@/utils/text/truncate-middle';

describe('truncateMiddle', () => {
  it('leaves what is short enough as it is', () => {
    expect(truncateMiddle('Hello', 5)).toBe('Hello');
  });
  it('keeps the beginning and the end of what is too long, in the length that is allowed', () => {
    const text = `Support · ${'a long message · '.repeat(50)}This chat has ended`;
    const ends = truncateMiddle(text, 100);
    expect(ends).toHaveLength(100);
    expect(ends.startsWith('Support · ')).toBe(true);
    expect(ends).toContain(' · … · ');
    expect(ends.endsWith('This chat has ended')).toBe(true);
  });
});
