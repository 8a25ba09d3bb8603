import { describe, expect, it } from 'vitest';
import { clipRegion } from '@/utils/dom/clip-region';

const BOX = { left: 100, top: 50, right: 300, bottom: 90 };

function regionOf(style: Partial<CSSStyleDeclaration>): number[] | null {
  const element = document.createElement('input');
  const region = clipRegion({ ...getComputedStyle(element), clipPath: '', clip: '', position: 'static', ...style }, BOX);
  return region && [region.left, region.top, region.right, region.bottom].map(Math.round);
}

describe('clipRegion', () => {
  it.each([
    ['none', null],
    ['url("#mask")', null],
    ['inset(10px)', [110, 60, 290, 80]],
    ['inset(50%)', [200, 70, 200, 70]],
    ['inset(0px 0px 100%)', [100, 50, 300, 50]],
    ['inset(0px 180px 0px 10px round 4px)', [110, 50, 120, 90]],
    ['circle(0px)', [200, 70, 200, 70]],
    ['circle(10px at -50px 20px)', [40, 60, 60, 80]],
    ['ellipse(0px 20px at 50% 50%)', [200, 50, 200, 90]],
    ['polygon(0px 0px, 0px 0px, 0px 0px)', [100, 50, 100, 50]],
    ['polygon(0% 0%, 100% 0%, 100% 100%, 0% 100%)', [100, 50, 300, 90]],
    ['path("M 0 0 L 1 0 L 1 1")', [100, 50, 101, 51]],
  ])('of clip-path %s', (clipPath, expected) => expect(regionOf({ clipPath })).toEqual(expected));

  it.each([
    ['absolute', 'rect(0px, 0px, 0px, 0px)', [100, 50, 100, 50]],
    ['fixed', 'rect(auto, 20px, auto, 10px)', [110, 50, 120, 90]],
    ['static', 'rect(0px, 0px, 0px, 0px)', null],
    ['absolute', 'auto', null],
  ])('of an element %s with clip %s', (position, clip, expected) => expect(regionOf({ position, clip })).toEqual(expected));
});
