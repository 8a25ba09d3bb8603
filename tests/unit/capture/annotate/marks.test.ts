import { describe, expect, it } from 'vitest';
import { arrowHead } from '@/utils/capture/annotate/arrow-head';
import { coveredPixels } from '@/utils/capture/annotate/covered-pixels';
import { markNumberOf, withMark, withMoved } from '@/utils/capture/annotate/drawing';
import type { Mark, MarkKind } from '@/utils/capture/annotate/mark';
import { MARK_KINDS } from '@/utils/capture/annotate/mark';
import { markBounds } from '@/utils/capture/annotate/mark-bounds';
import { moveMark } from '@/utils/capture/annotate/move-mark';
import { centredMark, drawnMark, isLargeEnough, letterSize } from '@/utils/capture/annotate/new-mark';
import { resizeMark } from '@/utils/capture/annotate/resize-mark';
import { visiblePart } from '@/utils/capture/annotate/visible-part';

const picture = { width: 1000, height: 800 };
const make = (kind: MarkKind, id = 'm') => ({ id, kind, ink: 'red' as const, picture });
const drawn = (kind: MarkKind, id = 'm'): Mark =>
  drawnMark(make(kind, id), [
    { x: 300, y: 240 },
    { x: 200, y: 220 },
    { x: 100, y: 200 },
  ]);
const sized = { left: 100, top: 200, width: 200, height: 40 };

describe.each(MARK_KINDS)('a mark: %s', (kind) => {
  it('is where it was drawn, from whichever side', () => {
    const { left, top, width } = markBounds(drawn(kind));
    if (kind === 'number') expect([left + width / 2, top + width / 2]).toEqual([100, 200]);
    else if (kind === 'text') expect([left, top]).toEqual([100, 200]);
    else expect(markBounds(drawn(kind))).toEqual(sized);
  });

  it('moves as far as the picture goes and stays as large as it is', () => {
    const mark = drawn(kind);
    const before = markBounds(mark);
    expect(markBounds(moveMark(mark, 7, -3, picture))).toEqual({ ...before, left: before.left + 7, top: before.top - 3 });
    const { left, top, width, height } = markBounds(moveMark(mark, 5000, 5000, picture));
    expect([left + width, top + height]).toEqual([1000, 800]);
    expect(markBounds(moveMark(mark, -5000, -5000, picture))).toEqual({ ...before, left: 0, top: 0 });
  });

  it('changes its size within the picture, and never to nothing', () => {
    const mark = drawn(kind);
    const before = markBounds(mark);
    expect(markBounds(resizeMark(mark, 20, 20, picture)).height).toBeGreaterThan(before.height);
    const smallest = markBounds(resizeMark(mark, -5000, -5000, picture));
    expect(Math.min(smallest.width, smallest.height)).toBeGreaterThan(0);
    if (kind === 'text' || kind === 'number') return;
    const largest = markBounds(resizeMark(mark, 5000, 5000, picture));
    expect([largest.left + largest.width, largest.top + largest.height]).toEqual([1000, 800]);
  });

  it('is put into the middle of what is in view, large enough to be seen', () => {
    const mark = centredMark(make(kind), { left: 400, top: 400, width: 200, height: 240 });
    const { left, top } = markBounds(mark);
    expect(isLargeEnough(mark)).toBe(true);
    expect(left).toBeGreaterThanOrEqual(400);
    expect(left).toBeLessThanOrEqual(500);
    expect(top).toBeGreaterThanOrEqual(400);
    expect(top).toBeLessThanOrEqual(520);
  });
});

describe('marks', () => {
  it('that went nowhere are none, but for what is written', () => {
    const spots = [{ x: 5, y: 5 }];
    expect(MARK_KINDS.filter((kind) => isLargeEnough(drawnMark(make(kind), spots)))).toEqual(['text', 'number']);
  });

  it('count their numbers in the order they lie in', () => {
    const drawing = [drawn('number', 'a'), drawn('box', 'b'), drawn('number', 'c')];
    expect(['a', 'b', 'c'].map((id) => markNumberOf(drawing, id))).toEqual([1, 0, 2]);
    const moved = withMoved(withMoved(drawing, 'c', -1), 'c', -1);
    expect(moved.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(markNumberOf(moved, 'a')).toBe(2);
    expect(withMoved(moved, 'c', -1)).toBe(moved);
    expect(withMoved(moved, 'b', 1)).toBe(moved);
  });

  it('crop once: the last time counts', () => {
    const drawing = [drawn('crop', 'a'), drawn('box', 'b')];
    expect(withMark(drawing, drawn('crop', 'c')).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('of letters grow with the picture, and not for ever', () => {
    expect([300, 1800, 9000].map((width) => letterSize({ width, height: 1 }))).toEqual([16, 40, 64]);
  });

  it('stretch an arrow that ran straight without losing its direction', () => {
    const down: Mark = { id: 'a', kind: 'arrow', ink: 'red', from: { x: 50, y: 90 }, to: { x: 50, y: 10 } };
    expect(resizeMark(down, 30, 0, picture)).toMatchObject({ from: { x: 50, y: 90 }, to: { x: 80, y: 10 } });
  });
});

describe('what a redaction covers', () => {
  it('is every pixel it touches', () => {
    expect(coveredPixels({ left: 10.6, top: 20.4, width: 5.1, height: 3 }, picture)).toEqual({
      left: 10,
      top: 20,
      width: 6,
      height: 4,
    });
  });

  it('ends where the picture does', () => {
    expect(coveredPixels({ left: -5, top: 790, width: 2000, height: 50 }, picture)).toEqual({
      left: 0,
      top: 790,
      width: 1000,
      height: 10,
    });
    expect(coveredPixels({ left: 2000, top: 0, width: 5, height: 5 }, picture)).toMatchObject({ width: 0 });
  });
});

it('an arrow’s head lies behind its tip and is no longer than the arrow', () => {
  const [one, other] = arrowHead({ x: 0, y: 0 }, { x: 100, y: 0 }, 4);
  expect(one.x).toBeCloseTo(other.x);
  expect(one.y).toBeCloseTo(-other.y);
  expect(one.x).toBeGreaterThan(75);
  expect(arrowHead({ x: 0, y: 0 }, { x: 5, y: 0 }, 20)[0].x).toBeGreaterThan(0);
});

describe('what is to be seen of a picture', () => {
  const view = { width: 500, height: 400 };
  it('is the part of it that the window shows, in its own pixels', () => {
    const shown = { left: 100, top: -200, width: 500, height: 800 };
    expect(visiblePart(shown, { width: 1000, height: 1600 }, view)).toEqual({ left: 0, top: 400, width: 800, height: 800 });
  });
  it('is all of it where none shows', () => {
    expect(visiblePart({ left: 0, top: 900, width: 500, height: 400 }, picture, view)).toEqual({ left: 0, top: 0, ...picture });
    expect(visiblePart(undefined, picture, view)).toEqual({ left: 0, top: 0, ...picture });
  });
});
