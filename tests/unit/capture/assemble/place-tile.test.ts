import { describe, expect, it } from 'vitest';
import { placeTile } from '@/utils/capture/assemble/place-tile';

/** What scrolls stands 10 px from the left and 20 px from the top of the view. */
const box = { left: 10, top: 20, width: 400, height: 300 };
const NOTHING = { left: Number.NEGATIVE_INFINITY, top: Number.NEGATIVE_INFINITY };

describe('placeTile', () => {
  it('puts a tile where its region begins, not where the content does', () => {
    const region = { left: 150, top: 1000, width: 200, height: 250 };
    expect(placeTile({ left: 100, top: 900 }, box, region, NOTHING)).toEqual({
      source: { left: 60, top: 120, width: 200, height: 200 },
      target: { left: 0, top: 0, width: 200, height: 200 },
    });
  });

  it('puts the next one beside it, and takes only what is new of it', () => {
    const region = { left: 150, top: 1000, width: 700, height: 250 };
    expect(placeTile({ left: 450, top: 1000 }, box, region, { left: 550, top: 1000 })).toEqual({
      source: { left: 110, top: 20, width: 300, height: 250 },
      target: { left: 400, top: 0, width: 300, height: 250 },
    });
  });

  it('puts content that runs to the left where it belongs', () => {
    const region = { left: -300, top: 0, width: 700, height: 300 };
    expect(placeTile({ left: -300, top: 0 }, box, region, NOTHING)).toEqual({
      source: { left: 10, top: 20, width: 400, height: 300 },
      target: { left: 0, top: 0, width: 400, height: 300 },
    });
  });

  it.each([
    ['it is there already', { left: 0, top: 0 }, { left: 0, top: 300 }],
    ['it lies left of the region', { left: -600, top: 0 }, NOTHING],
    ['it lies below the region', { left: 0, top: 600 }, NOTHING],
  ])('has nothing new where %s', (_, at, from) =>
    expect(placeTile(at, box, { left: 0, top: 0, width: 400, height: 300 }, from)).toBeNull(),
  );
});
