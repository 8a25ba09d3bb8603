import { describe, expect, it } from 'vitest';
import { MANY, Pace, QUIET, RARELY } from '@/utils/page/backoff';

describe('Pace', () => {
  it('makes looks that find nothing rarer, and one that finds something quick again', () => {
    const pace = new Pace();
    const delays: number[] = [];
    for (let now = 0; now < 7_000; now += 1_000) {
      delays.push(pace.delay(now, false));
      pace.looked(now === 5_000);
    }
    expect(delays).toEqual([300, 600, 1200, 2400, 4800, RARELY, QUIET]);
  });

  it('does not wait where it is urgent, until that happens all the time', () => {
    const pace = new Pace();
    for (let look = 0; look < MANY; look++) {
      expect(pace.delay(look, true)).toBe(QUIET);
      pace.looked(false);
    }
    expect(pace.delay(MANY, true)).toBe(RARELY);
  });

  it('begins anew with a page that has stood still', () => {
    const pace = new Pace();
    for (let look = 0; look < MANY; look++) {
      pace.delay(look, true);
      pace.looked(false);
    }
    expect(pace.delay(60_000, false)).toBe(QUIET);
  });
});
