/** Time, as code in pages uses it; a test moves one of its own. */
export interface Clock {
  /** Only goes forward, ms. */
  now(): number;
  /**
   * @param delay ms
   * @returns takes the callback back
   */
  after(delay: number, callback: () => void): () => void;
}

const systemClock: Clock = {
  now: () => performance.now(),
  after: (delay, callback) => {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/**
 * How long code in a page lives: until the extension behind it has gone. Chrome tells orphaned code nothing, so all that wakes such code —
 * events, changes, timers — comes through here, and the first to come after the end ends it all: the signal aborts, observers and timers
 * are gone, and nothing is called back any more.
 */
export class PageLife implements Clock {
  private readonly controller = new AbortController();
  private readonly timers = new Set<() => void>();
  readonly signal: AbortSignal = this.controller.signal;

  constructor(
    private readonly isAlive: () => boolean,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Whether there is an extension to work for. */
  goesOn(): boolean {
    if (this.signal.aborted) return false;
    if (this.isAlive()) return true;
    for (const cancel of this.timers) cancel();
    this.timers.clear();
    this.controller.abort();
    return false;
  }

  now(): number {
    return this.clock.now();
  }

  after(delay: number, callback: () => void): () => void {
    if (!this.goesOn()) return () => {};
    const cancelTimer = this.clock.after(delay, () => {
      this.timers.delete(cancel);
      if (this.goesOn()) callback();
    });
    const cancel = () => {
      this.timers.delete(cancel);
      cancelTimer();
    };
    this.timers.add(cancel);
    return cancel;
  }

  /** @returns ends it */
  every(interval: number, callback: () => void): () => void {
    let cancel = () => {};
    const next = () => {
      cancel = this.after(interval, () => {
        next();
        callback();
      });
    };
    next();
    return () => cancel();
  }

  /** Hears an event before the page does, and leaves it alone. */
  on<K extends keyof WindowEventMap>(
    target: EventTarget,
    type: K,
    heard: (event: WindowEventMap[K]) => void,
    until?: AbortSignal,
  ): void {
    const signal = until ? AbortSignal.any([until, this.signal]) : this.signal;
    const listener = (event: Event) => {
      if (this.goesOn()) heard(event as WindowEventMap[K]);
    };
    target.addEventListener(type, listener, { capture: true, passive: true, signal });
  }

  /** An observer of changes, which ends with the page's life. */
  observer(changed: (records: MutationRecord[]) => void): MutationObserver {
    const observer = new MutationObserver((records) => this.goesOn() && changed(records));
    this.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return observer;
  }
}
