import { describe, expect, it } from 'vitest';
import { Backoff, MANY, QUIET, RARELY } from '@/utils/page/backoff';

describe('Backoff', () => {
  it('makes looks that find nothing rarer, and one that finds something quick again', () => {
    const backoff = new Backoff();
    const delays: number[] = [];
    for (let now = 0; now < 7_000; now += 1_000) {
      delays.push(backoff.delay(now, false));
      backoff.looked(now === 5_000);
    }
    expect(delays).toEqual([300, 600, 1200, 2400, 4800, RARELY, QUIET]);
  });

  it('does not wait where it is urgent, until that happens all the time', () => {
    const backoff = new Backoff();
    for (let look = 0; look < MANY; look++) {
      expect(backoff.delay(look, true)).toBe(QUIET);
      backoff.looked(false);
    }
    expect(backoff.delay(MANY, true)).toBe(RARELY);
  });

  it('begins anew with a page that has stood still', () => {
    const backoff = new Backoff();
    for (let look = 0; look < MANY; look++) {
      backoff.delay(look, true);
      backoff.looked(false);
    }
    expect(backoff.delay(60_000, false)).toBe(QUIET);
  });
});
