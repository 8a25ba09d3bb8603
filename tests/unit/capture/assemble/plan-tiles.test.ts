import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTile } from '@/utils/capture/assemble/place-tile';
import { planTiles } from '@/utils/capture/assemble/stitch';

const view = { left: 0, top: 0, width: 1280, height: 900 };

describe('planTiles', () => {
  it('asks for one tile where all is in view', () => {
    expect(planTiles({ left: 0, top: 0, width: 1280, height: 900 }, view, 1)).toEqual([[{ left: 0, top: 0 }]]);
  });

  it('goes down row by row, and left to right in each', () => {
    expect(planTiles({ left: 0, top: 0, width: 2000, height: 1000 }, view, 1)).toEqual([
      [
        { left: 0, top: 0 },
        { left: 1280, top: 0 },
      ],
      [
        { left: 0, top: 900 },
        { left: 1280, top: 900 },
      ],
    ]);
  });

  it('begins where what runs from right to left begins', () => {
    expect(planTiles({ left: -420, top: 0, width: 1700, height: 10 }, view, 1)[0]).toEqual([
      { left: -420, top: 0 },
      { left: 860, top: 0 },
    ]);
  });

  it('takes a rounding error for no tile', () => {
    expect(planTiles({ left: 0, top: 0, width: 1280.3, height: 900.2 }, view, 1)).toHaveLength(1);
  });

  it('steps by whole pixels of the screen', () => {
    const rows = planTiles({ left: 0, top: 0, width: 10, height: 5000 }, { width: 10, height: 719 }, 1.25);
    for (const { top } of rows.flat()) expect(Math.abs(top * 1.25 - Math.round(top * 1.25))).toBeLessThan(1e-6);
  });
});

describe('tiles that are placed', () => {
  const page = fc.record({
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 9000 }),
    ratio: fc.constantFrom(1, 1.25, 1.5, 2),
  });

  it('cover a page from edge to edge and nothing twice', () => {
    fc.assert(
      fc.property(page, ({ width, height, ratio }) => {
        const content = { left: 0, top: 0, width, height };
        const most = { left: Math.max(0, width - view.width), top: Math.max(0, height - view.height) };
        let area = 0;
        let from = { left: 0, top: 0 };
        for (const row of planTiles(content, view, ratio)) {
          let bottom = from.top;
          from = { ...from, left: 0 };
          for (const { left, top } of row) {
            const at = { left: Math.min(left, most.left), top: Math.min(top, most.top) };
            const placed = placeTile(at, view, content, from);
            area += placed ? placed.target.width * placed.target.height : 0;
            expect(placed?.target.left ?? from.left).toBe(from.left);
            expect(placed?.target.top ?? from.top).toBe(from.top);
            from = { ...from, left: at.left + view.width };
            bottom = at.top + view.height;
          }
          from = { left: 0, top: bottom };
        }
        expect(Math.abs(area - width * height)).toBeLessThan(1);
      }),
    );
  });
});
