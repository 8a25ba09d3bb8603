import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';

/**
 * Runs the body of an async function in a page and gives back what it returns, checked against a schema. The code is text, not a
 * function: compilers wrap functions in helpers that the page does not have. In pages of the extension `browser` is the WebExtension API.
 * @param data what the code sees as `data`; must survive JSON
 */
export async function evaluate<S extends v.GenericSchema>(
  page: Page | Frame,
  schema: S,
  code: string,
  data: unknown = null,
): Promise<v.InferOutput<S>> {
  const answer = await page.evaluate(`(async (data) => {
    const browser = globalThis.browser ?? globalThis.chrome;
    return JSON.stringify((await (async () => { ${code} })()) ?? null);
  })(${JSON.stringify(data)})`);
  return v.parse(schema, JSON.parse(v.parse(v.string(), answer)));
}
