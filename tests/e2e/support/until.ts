/** No step of a test takes this long unless it never ends, ms. */
const LIMIT = 60_000;
/** Between two tries, ms: short at first, for most things come at once, and never long. */
const FIRST = 10;
const EVERY = 60;

/**
 * Waits for something to come true, asked again and again; what is waited for is named, so that a failure says what never came. Puppeteer's
 * own waitForFunction builds functions in the page, which the policies of strict pages and of the extension's own forbid.
 * @throws Error when it never does
 */
export async function until<T>(what: string, probe: () => Promise<T | null | undefined | false>, limit = LIMIT): Promise<T> {
  const ends = performance.now() + limit;
  let cause: unknown;
  let pause = FIRST;
  while (performance.now() < ends) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.5, EVERY);
  }
  throw new Error(`never came: ${what}`, { cause });
}
