import { describe, expect, it } from 'vitest';
import { normaliseText } from '@/utils/text/normalise-text';

describe('normaliseText', () => {
  it.each([
    ['№ 4821', '# 4821'],
    ['№4821', '#4821'],
    ['＃４８２１', '#4821'],
    ['۴۸۲۱', '4821'],
    ['٤٨٢١', '4821'],
    ['४८२१', '4821'],
    ['๔๘๒๑', '4821'],
    ['𝟜𝟠𝟚𝟙', '4821'],
    ['A\u00a0\u2009\tB', 'A B'],
    ['A\u200b\u200e\u202e\u00adB', 'AB'],
    ['2031\u20111147', '2031-1147'],
    ['2031–1147 — x', '2031-1147 - x'],
    ['a\r\n\u2028b', 'a\nb'],
    ['تذكـــرة', 'تذكرة'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('is stable', () => {
    for (const text of ['№۴۸ ＡＢ…', 'ﬁ\u200d—']) expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
  });
});
