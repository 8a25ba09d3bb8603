import { describe, expect, it } from 'vitest';
import type { SensitiveSpan } from '@/utils/capture/annotate/find-sensitive';
import type { Framing } from '@/utils/capture/annotate/framing';
import { sensitiveBoxes } from '@/utils/capture/annotate/sensitive-boxes';
import type { Survey } from '@/utils/model/capture/camera-protocol';
import type { TextRange, Word } from '@/utils/model/capture/page-texts';

const survey: Survey = {
  view: { width: 1000, height: 800 },
  box: { left: 0, top: 0, width: 985, height: 800 },
  inner: false,
  content: { left: 0, top: 0, width: 985, height: 3000 },
  at: { left: 0, top: 500 },
  endless: false,
  pixelRatio: 2,
};
const INNER: Survey = { ...survey, inner: true, box: { left: 100, top: 60, width: 900, height: 700 } };

const span = (words: Word[], place: TextRange = 'content'): SensitiveSpan => ({
  kind: 'email',
  start: 5,
  end: 20,
  piece: { text: 'From ann@mail.example, sent', words, place, column: '', secret: null },
});
/** 40 × 10 CSS pixels; the margin makes them 44 × 14. */
const word = (left: number, top: number, from = 5, to = 20): Word => [from, to, left, top, 40, 10];
const boxIn = (framing: Framing, picture: { width: number; height: number }, place: TextRange = 'content', top = 100) =>
  sensitiveBoxes([span([word(50, top)], place)], { left: 0, top: 500 }, framing, picture);

describe('sensitiveBoxes', () => {
  it('is where the view shows it, in pixels of the screen', () => {
    const framing: Framing = { way: 'view', shown: { left: 0, top: 0, width: 1000, height: 800 } };
    expect(boxIn(framing, { width: 2000, height: 1600 })).toEqual([
      { kind: 'email', left: 96, top: 196, width: 88, height: 28 },
    ]);
  });

  it('is where a part of the view shows it, and nowhere where it does not', () => {
    const part = (left: number): Framing => ({ way: 'view', shown: { left, top: 90, width: 100, height: 100 } });
    expect(boxIn(part(40), { width: 100, height: 100 })).toEqual([{ kind: 'email', left: 8, top: 8, width: 44, height: 14 }]);
    expect(boxIn(part(70), { width: 100, height: 100 })).toEqual([{ kind: 'email', left: 0, top: 8, width: 22, height: 14 }]);
    expect(boxIn(part(300), { width: 100, height: 100 })).toEqual([]);
  });

  it('is as far down as the page was scrolled', () => {
    const framing: Framing = { way: 'content', region: survey.content, survey, whole: true };
    const picture = { width: 985, height: 3000 };
    expect(boxIn(framing, picture)).toMatchObject([{ left: 48, top: 598 }]);
    expect(boxIn(framing, picture, 'fixed')).toMatchObject([{ left: 48, top: 98 }]);
  });

  it('leaves out what is fixed where the picture does', () => {
    const framing: Framing = { way: 'content', region: { left: 0, top: 550, width: 985, height: 900 }, survey, whole: false };
    expect(boxIn(framing, { width: 985, height: 900 })).toMatchObject([{ left: 48, top: 48 }]);
    expect(boxIn(framing, { width: 985, height: 900 }, 'fixed')).toEqual([]);
  });

  it('knows what stands around an inner scroller', () => {
    const framing: Framing = {
      way: 'content',
      region: { left: 0, top: 0, width: 900, height: 2000 },
      survey: INNER,
      whole: true,
    };
    const picture = { width: 1000, height: 2100 };
    expect(boxIn(framing, picture)).toMatchObject([{ left: 48, top: 598 }]);
    expect(boxIn(framing, picture, 'fixed', 20)).toMatchObject([{ top: 18 }]);
    expect(boxIn(framing, picture, 'fixed', 770)).toMatchObject([{ top: 770 - 2 + 1300 }]);
  });

  it('is one box a line, of the words that are meant', () => {
    const framing: Framing = { way: 'view', shown: { left: 0, top: 0, width: 1000, height: 800 } };
    const words = [
      word(0, 100, 0, 4),
      word(50, 100, 5, 12),
      word(100, 102, 13, 20),
      word(0, 130, 13, 20),
      word(50, 130, 22, 26),
    ];
    const boxes = sensitiveBoxes([span(words)], { left: 0, top: 0 }, framing, { width: 1000, height: 800 });
    expect(boxes.map(({ left, top, width, height }) => [left, top, width, height])).toEqual([
      [48, 98, 94, 16],
      [0, 128, 42, 14],
    ]);
  });
});
