import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';

const contextSchema = v.object({ id: v.number(), origin: v.string(), auxData: v.object({ isDefault: v.boolean() }) });
const resultSchema = v.object({ result: v.object({ value: v.unknown() }) });

/** The world of a page in which Casebook's code runs, which outlives the extension in Chromium. */
export interface World {
  /** @returns the value of an expression in it, which must survive JSON */
  evaluate(expression: string): Promise<unknown>;
  /** What it has written to the console or thrown since it was found. */
  readonly said: string[];
}

/**
 * Chromium only: WebDriver BiDi shows no worlds of extensions.
 * @returns those of the page's top document, oldest first
 */
export async function worldsOf(page: Page, baseUrl: string): Promise<World[]> {
  const session = await page.createCDPSession();
  const ids: number[] = [];
  const said = new Map<number, string[]>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { id, origin, auxData } = v.parse(contextSchema, context);
    if (!auxData.isDefault && baseUrl.startsWith(origin)) ids.push(id);
  });
  const keep = (id: number | undefined, text: string) => {
    if (id !== undefined) said.set(id, [...(said.get(id) ?? []), text]);
  };
  session.on('Runtime.consoleAPICalled', ({ executionContextId, args }) => keep(executionContextId, JSON.stringify(args)));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { executionContextId, text, exception } }) =>
    keep(executionContextId, `${text} ${exception?.description ?? ''}`),
  );
  await session.send('Runtime.enable');
  return ids.sort((one, other) => one - other).map((id) => worldOf(session, id, () => said.get(id) ?? []));
}

function worldOf(session: CDPSession, contextId: number, saidHere: () => string[]): World {
  return {
    evaluate: async (expression) => {
      const answer = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
      return v.parse(resultSchema, answer).result.value;
    },
    get said() {
      return saidHere();
    },
  };
}
