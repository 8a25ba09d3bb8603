/** A page that is not painted gets no frames, ms. */
const LONGEST_FRAME = 150;

/** Waits until the page has been painted so many times. */
export async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST_FRAME);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
