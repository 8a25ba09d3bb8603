/** How long a page is left alone between two looks, ms: at first, and at most. */
export const QUIET = 300;
export const RARELY = 5_000;
/** Looks in a row, the page never standing still, after which it is looked at rarely whatever it does. */
export const MANY = 50;
/** A page that stood still so long begins anew, ms. */
const STILL = 10_000;

/**
 * How soon a page that has changed is looked at again. Looks that find nothing new are made twice as rare each time, so a page that is
 * redrawn all the time costs next to nothing; one that has got a new control is looked at soon, unless that happens all the time too.
 */
export class Pace {
  private looks = 0;
  private fruitless = 0;
  private lastChange = Number.NEGATIVE_INFINITY;

  /**
   * @param now of a clock that only goes forward, ms
   * @param urgent there is something in the change that must be seen
   * @returns ms until the next look
   */
  delay(now: number, urgent: boolean): number {
    if (now - this.lastChange > STILL) [this.looks, this.fruitless] = [0, 0];
    this.lastChange = now;
    if (this.looks >= MANY) return RARELY;
    return urgent ? QUIET : Math.min(QUIET * 2 ** this.fruitless, RARELY);
  }

  /** @param found was there anything new? */
  looked(found: boolean): void {
    this.looks += 1;
    this.fruitless = found ? 0 : this.fruitless + 1;
  }
}
