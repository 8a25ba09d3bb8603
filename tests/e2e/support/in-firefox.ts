import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

interface BidiConnection {
  send(method: string, params: unknown): Promise<unknown>;
}

const treeSchema = v.object({
  result: v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) }),
});
const answerSchema = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ type: v.literal('string'), value: v.string() }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

/**
 * Runs the body of an async function in Firefox itself, where event pages can be stopped and requests be seen with their origin; no
 * WebDriver command does either. Needs `--remote-allow-system-access`.
 * @throws Error with what the code threw
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
  const { result } = v.parse(answerSchema, answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return v.parse(schema, JSON.parse(result.result.value));
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
