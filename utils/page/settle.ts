/** Longer than the debounce that form scripts usually put on `input`, ms. */
const SCRIPTS_NEED = 120;

/** Waits until the page's own scripts have most likely answered an event. A timer, for frames are not painted in hidden tabs. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SCRIPTS_NEED));
}
