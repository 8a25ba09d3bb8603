import { describe, expect, it } from 'vitest';
import { isInView } from '@/utils/capture/assemble/capture-page';
import { placeTile } from '@/utils/capture/assemble/place-tile';
import { movedBox } from '@/utils/capture/camera/moved-box';
import { spannedBox } from '@/utils/capture/camera/spanned-box';
import { fitCanvas } from '@/utils/model/capture/fit-canvas';

const view = { width: 1000, height: 800 };

describe('fitCanvas', () => {
  it.each([
    [1280, 900, 1],
    [1280, 65_535, 1],
    [1000, 131_070, 0.5],
    [32_768, 32_768, 0.5],
  ])('%i × %i is scaled by %d', (width, height, factor) => {
    expect(fitCanvas(width, height)).toBeCloseTo(factor, 6);
  });
});

describe('placeTile', () => {
  const box = { left: 20, top: 60, width: 400, height: 300 };
  const region = { left: 0, top: 0, width: 400, height: 500 };

  it('leaves out of the last tile what is there already', () => {
    expect(placeTile({ left: 0, top: 200 }, box, region, { left: 0, top: 300 })).toEqual({
      source: { left: 20, top: 160, width: 400, height: 200 },
      target: { left: 0, top: 300, width: 400, height: 200 },
    });
  });

  it('has nothing to place where all is there', () => {
    expect(placeTile({ left: 0, top: 200 }, box, region, { left: 0, top: 500 })).toBeNull();
  });
});

describe('spannedBox', () => {
  it('takes corners in any order and keeps to the view', () => {
    expect(spannedBox({ x: 300, y: 900 }, { x: -20, y: 100 }, view)).toEqual({ left: 0, top: 100, width: 300, height: 700 });
  });
});

describe('movedBox', () => {
  const box = { left: 100, top: 100, width: 200, height: 100 };

  it.each([
    [
      { key: 'ArrowRight', resize: false },
      { ...box, left: 110 },
    ],
    [
      { key: 'ArrowUp', resize: true },
      { ...box, height: 90 },
    ],
    ['grow' as const, { left: 90, top: 90, width: 220, height: 120 }],
    ['shrink' as const, { left: 110, top: 110, width: 180, height: 80 }],
  ])('%j', (move, moved) => expect(movedBox(box, move, view)).toEqual(moved));

  it('never leaves the view', () => {
    const corner = { left: 800, top: 0, width: 200, height: 100 };
    expect(movedBox(corner, { key: 'ArrowRight', resize: false }, view)).toEqual(corner);
    expect(movedBox({ left: 0, top: 0, ...view }, 'grow', view)).toEqual({ left: 0, top: 0, ...view });
  });
});

describe('isInView', () => {
  it.each([
    [{ left: 0, top: 0, width: 1000, height: 800 }, true],
    [{ left: -0.4, top: 0, width: 10, height: 10 }, true],
    [{ left: 0, top: 700, width: 10, height: 101 }, false],
    [{ left: 0, top: -5, width: 10, height: 10 }, false],
  ])('%j: %s', (box, expected) => expect(isInView(box, view)).toBe(expected));
});
