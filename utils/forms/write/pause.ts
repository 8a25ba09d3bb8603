/** Lets the page's own scripts answer what was just done, ms. A timer, for frames are not painted in hidden tabs. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Steps between two looks, ms. */
const STEP = 20;

/** Looks until something is there, a limited number of times. */
export async function lookFor<T>(probe: () => T | null, looks = 20): Promise<T | null> {
  for (let look = 0; look < looks; look++) {
    const found = probe();
    if (found !== null) return found;
    await pause(STEP);
  }
  return probe();
}
