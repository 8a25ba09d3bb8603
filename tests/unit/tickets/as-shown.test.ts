import { describe, expect, it } from 'vitest';
import { asShown, extractTickets } from '@/utils/tickets/extract-tickets';

const page = (...texts: string[]) => texts.map((text) => ({ text, place: 'page' as const }));

describe('asShown', () => {
  it.each([
    [
      'Обращение # 6648757 зарегистрировано.',
      'Спасибо! Обращение №\u00a06648757 зарегистрировано. Ждите.',
      'Обращение № 6648757 зарегистрировано.',
    ],
    ['شماره درخواست 4821', 'شماره  درخواست ۴۸۲۱', 'شماره درخواست ۴۸۲۱'],
    ['not there at all', 'Something else', 'not there at all'],
    ['longer than the segment', 'longer', 'longer than the segment'],
  ])('%s', (sentence, text, shown) => expect(asShown(sentence, page('Menu', text))).toBe(shown));

  it('is what a candidate’s evidence says', () => {
    const [candidate] = extractTickets(page('Ваше обращение № 6648757 зарегистрировано.'));
    expect(candidate).toMatchObject({ value: '6648757', sentence: 'Ваше обращение № 6648757 зарегистрировано.' });
  });
});
