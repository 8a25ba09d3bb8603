import { setImmediate } from 'node:timers/promises';
import { type Clock, PageLife } from '@/utils/dom/page-life';

/** Time that stands still until a test moves it. */
export class FakeClock implements Clock {
  private readonly timers = new Set<{ due: number; callback: () => void }>();
  private time = 0;

  now(): number {
    return this.time;
  }

  after(delay: number, callback: () => void): () => void {
    const timer = { due: this.time + delay, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** How many callbacks wait. */
  get waiting(): number {
    return this.timers.size;
  }

  /** Lets time pass, ms; what was promised or observed meanwhile is heard. */
  async pass(duration: number): Promise<void> {
    const end = this.time + duration;
    await heard();
    for (let next = this.next(end); next; next = this.next(end)) {
      this.time = next.due;
      this.timers.delete(next);
      next.callback();
      await heard();
    }
    this.time = end;
  }

  private next(end: number) {
    const due = [...this.timers].filter((timer) => timer.due <= end);
    return due.sort((one, other) => one.due - other.due)[0];
  }
}

/** Lets promises and observers be heard, which speak before the next task. */
export const heard = () => setImmediate();

/** The life of code in a page, with time and an end that a test gives it. */
export function fakeLife() {
  const clock = new FakeClock();
  let isAlive = true;
  const life = new PageLife(() => isAlive, clock);
  /** The extension is updated under the page. */
  const orphan = () => {
    isAlive = false;
  };
  return { life, clock, orphan };
}
