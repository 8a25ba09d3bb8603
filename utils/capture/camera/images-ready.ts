import { frames } from './frames';

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
