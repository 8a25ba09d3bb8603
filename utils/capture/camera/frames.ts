/** A page that is not painted gets no frames, ms. */
const LONGEST_FRAME = 150;

/** Another tab covers the page: browsers neither paint it nor let it run at its pace. */
export class HiddenPageError extends Error {
  override name = 'HiddenPageError';
}

/**
 * Waits until the page has been painted so many times.
 * @throws HiddenPageError
 */
export async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    if (document.visibilityState === 'hidden') throw new HiddenPageError('the page is behind another one');
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST_FRAME);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/**
 * Waits until the page has been painted once and its observers of what comes into view have been told: that happens after the callbacks of
 * the frame, in the same task.
 * @throws HiddenPageError
 */
export async function painted(): Promise<void> {
  await frames(1);
  await new Promise((resolve) => setTimeout(resolve));
}
