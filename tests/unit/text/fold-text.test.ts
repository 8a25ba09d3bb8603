import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/text/fold-text';

describe('foldText', () => {
  it.each([
    ['Número', 'numero'],
    ['Заявкой', 'заявкои'],
    ['ΑΊΤΗΜΑ', 'αιτημα'],
    ['zgłoszeń', 'zgloszen'],
    ['İŞLEM ışık', 'islem isik'],
    ['문의', '문의'],
    ['зaявкa', 'заявка'],
    ['plain latin stays', 'plain latin stays'],
    ['شكوي', 'شکوی'],
  ])('%j becomes %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('keeps the place of every UTF-16 unit', () => {
    for (const text of ['İ🎫é', 'ß№Ǆﬃ', '\ud83d!']) expect(foldText(text)).toHaveLength(text.length);
  });
});
