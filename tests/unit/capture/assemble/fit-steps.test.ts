import { describe, expect, it } from 'vitest';
import { fitSteps, nameFor } from '@/utils/capture/assemble/fit-steps';

const terms = (accept: string) => ({ accept, maxBytes: null });
const shot = { name: 'shot.png', longestSide: 1280 };

describe('fitSteps', () => {
  it('keeps the whole picture before it makes it smaller', () => {
    const steps = fitSteps(terms(''), shot);
    expect(steps[0]).toEqual({ type: 'image/png', quality: 1, scale: 1 });
    expect(steps[1]).toEqual({ type: 'image/jpeg', quality: 0.92, scale: 1 });
    expect(steps.map(({ scale }) => scale)).toEqual(steps.map(({ scale }) => scale).sort((one, other) => other - one));
  });

  it.each([
    ['.jpg,.jpeg', ['image/jpeg']],
    ['image/png', ['image/png']],
    ['image/webp', ['image/webp']],
    ['.pdf,.docx', []],
    ['image/*', ['image/png', 'image/jpeg', 'image/webp']],
  ])('writes no type that is refused: %s', (accept, types) => {
    expect([...new Set(fitSteps(terms(accept), shot).map(({ type }) => type))]).toEqual(types);
  });

  it('writes no WebP longer than the format goes', () => {
    const steps = fitSteps(terms('image/webp'), { name: 'page.png', longestSide: 30_000 });
    expect(steps.every(({ scale }) => scale * 30_000 <= 16_383)).toBe(true);
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe('nameFor', () => {
  it.each([
    ['shot.png', 'image/jpeg', 'shot.jpg'],
    ['2026-11-04 10.15.png', 'image/webp', '2026-11-04 10.15.webp'],
    ['снимок', 'image/png', 'снимок.png'],
  ] as const)('%s as %s', (name, type, expected) => {
    expect(nameFor(name, type)).toBe(expected);
  });
});
