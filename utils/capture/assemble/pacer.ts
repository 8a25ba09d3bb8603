/** Lets things begin no faster than one every so many ms. */
export class Pacer {
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly interval: number) {}

  /** Resolves when the next one may begin. */
  async turn(): Promise<void> {
    const wait = this.last + this.interval - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    this.last = performance.now();
  }
}
