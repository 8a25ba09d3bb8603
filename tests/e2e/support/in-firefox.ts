import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

interface BidiConnection {
  send(method: string, params: unknown): Promise<unknown>;
}

const treeSchema = v.object({
  result: v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) }),
});
const answerSchema = v.object({
  result: v.object({ type: v.literal('success'), result: v.object({ type: v.literal('string'), value: v.string() }) }),
});

/**
 * Runs the body of an async function in Firefox itself, where event pages can be stopped and requests be seen with their origin; no
 * WebDriver command does either. Needs `--remote-allow-system-access`.
 */
export async function inFirefox<S extends v.GenericSchema>(
  browser: Browser,
  schema: S,
  code: string,
): Promise<v.InferOutput<S>> {
  // Puppeteer has it, but does not tell its type.
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('Puppeteer drives this browser without WebDriver BiDi.');
  const tree = v.parse(treeSchema, await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (async () => { ${code} })()) ?? null))()`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  return v.parse(schema, JSON.parse(v.parse(answerSchema, answer).result.result.value));
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
