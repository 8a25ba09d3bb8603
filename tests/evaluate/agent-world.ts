import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';

const contextSchema = v.object({ id: v.number(), origin: v.string() });

/**
 * Evaluates in the world of the extension's own content scripts in a page: only there closed shadow roots are seen, and what that costs
 * is paid.
 * @throws Error where the extension is not in the page
 */
export async function evaluateInAgentWorld<Result>(page: Page, ...expressions: string[]): Promise<Result> {
  const session = await page.createCDPSession();
  try {
    const contextId = await agentContext(session);
    let value: unknown;
    for (const expression of expressions) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      value = result.value;
    }
    return value as Result;
  } finally {
    await session.detach();
  }
}

/** Enabling the runtime tells of every world there is; the top document's comes first. */
async function agentContext(session: CDPSession): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { id, origin } = v.parse(contextSchema, context);
    if (origin.startsWith('chrome-extension://')) found.push(id);
  });
  await session.send('Runtime.enable');
  const [id] = found;
  if (id === undefined) throw new Error('the extension is not in the page');
  return id;
}
