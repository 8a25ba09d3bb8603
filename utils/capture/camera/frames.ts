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

/** No picture waits longer for an image that may never come, ms. */
const PATIENCE = 1500;

/** Waits until the images in the view are there and ready to be painted. */
export async function imagesReady(images: readonly HTMLImageElement[]): Promise<void> {
  const inView = images.filter(isInView);
  const ends = performance.now() + PATIENCE;
  while (inView.some(({ complete }) => !complete) && performance.now() < ends) await frames(1);
  const patience = new Promise((resolve) => setTimeout(resolve, Math.max(0, ends - performance.now())));
  // A broken image is shown as broken.
  const decoded = inView.filter(({ complete }) => complete).map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(decoded), patience]);
}

function isInView(image: HTMLImageElement): boolean {
  const { top, bottom, left, right } = image.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top;
}
