import { describe, expect, it } from 'vitest';
import { findSensitive } from '@/utils/capture/annotate/find-sensitive';
import type { TextPiece } from '@/utils/model/capture/page-texts';

const piece = (text: string, change: Partial<TextPiece> = {}): TextPiece => ({
  text,
  words: [],
  place: 'content',
  column: '',
  secret: null,
  ...change,
});
const found = (text: string, own: string[] = []) =>
  findSensitive([piece(text)], own).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findSensitive', () => {
  it.each([
    ['Write to ann.fairweather@mail.example today', ['email', 'ann.fairweather@mail.example']],
    ['Почта: анна@почта.рф, отвечаем', ['email', 'анна@почта.рф']],
    ['Paid with 4111 1111 1111 1111.', ['card', '4111 1111 1111 1111']],
    ['Card 378282246310005', ['card', '378282246310005']],
    ['Call +44 20 7946 0958 now', ['phone', '+44 20 7946 0958']],
    ['Телефон 8 (921) 555-01-23', ['phone', '8 (921) 555-01-23']],
    ['Office (212) 555-0123', ['phone', '(212) 555-0123']],
    ['Tel. 030 901820 55', ['phone', '030 901820 55']],
  ])('%s', (text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it.each([
    'Order 4111 1111 1111 1112 was lost',
    'Delivered 2026-11-22 14-20 and 22.11.2026',
    'Version 10.4.20.1 of 0.1.2',
    'Total 1 250 000.00, VAT 20',
    'Ticket 100245789',
    'user@localhost',
    '1 2 3 4 5 6 7 8 9 10 11 12',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const OWN = ['Will', 'Fairweather', 'ann@mail.example', '+44 20 7946 0958', '10 Long Street\nFlat 3', 'KD-482-991', '55120'];
  it.each([
    ['Dear Will, we will see', [['own', 'Will']]],
    [
      'WILL FAIRWEATHER',
      [
        ['own', 'WILL'],
        ['own', 'FAIRWEATHER'],
      ],
    ],
    ['Signed in as ANN@mail.example', [['own', 'ANN@mail.example']]],
    ['(+44) 207-946-0958', [['own', '+44) 207-946-0958']]],
    [
      'Sent to 10 long street, flat 3.',
      [
        ['own', '10 long street'],
        ['own', 'flat 3'],
      ],
    ],
    ['Customer kd-482-991', [['own', 'kd-482-991']]],
    ['Code 55120, not 155120 or 551201', [['own', '55120']]],
    ['Willow, Fairweathers', []],
  ])('the person’s own: %s', (text, spans) => {
    expect(found(text, OWN)).toEqual(spans);
  });

  it('controls that are secret by their kind, whatever stands in them', () => {
    const spans = findSensitive([piece('', { secret: 'password' }), piece('', { secret: 'card' })], []);
    expect(spans.map(({ kind }) => kind)).toEqual(['password', 'card']);
  });

  describe('other people’s names in lists', () => {
    const column = (name: string, texts: string[]) => texts.map((text) => piece(text, { column: name }));
    const names = (pieces: TextPiece[]) => findSensitive(pieces, []).map(({ piece: { text } }) => text);

    it('are told by given names that are common, by patronymics, or by a heading', () => {
      expect(names(column('1', ['Ann Fairweather', 'Zorblax Quuxley', 'Martin de Vries']))).toHaveLength(3);
      expect(names(column('1', ['Кравец Ульфат Рашитович', 'Ломова Этери Гивиевна']))).toHaveLength(2);
      expect(names(column('1>cell2', ['Customer', 'Zorblax Quuxley', 'Thwik Ombri']))).toEqual([
        'Zorblax Quuxley',
        'Thwik Ombri',
      ]);
    });

    it('are not what products and menus are called', () => {
      expect(names(column('1', ['Garden Chair', 'Oak Table', 'Desk Lamp']))).toEqual([]);
      expect(names(column('1', ['Settings', 'Help', 'Anna']))).toEqual([]);
      expect(names(column('1', ['Anna Cook', 'Payment was refused today', 'Log out', 'Read the terms of use']))).toEqual([]);
    });

    it('are not looked for outside of lists', () => {
      expect(names([piece('Ann Fairweather'), piece('Martin Vries')])).toEqual([]);
    });
  });
});
