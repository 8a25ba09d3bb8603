import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type AnswerEnvelope, type MessageAnswer, type MessageData, type MessageName, protocol } from './protocol';
import { type Self, type Sender, senderKind } from './sender';

export type Handlers<N extends MessageName> = {
  [Name in N]: (data: MessageData<Name>, sender: MessageSender) => Promise<MessageAnswer<Name>> | MessageAnswer<Name>;
};

export interface MessageSender extends Sender {
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; windowId?: number | undefined } | undefined;
}

type OnMessageListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type AnyHandler = (data: unknown, sender: MessageSender) => unknown;

const envelopeSchema = v.object({ name: v.picklist(Object.keys(protocol)), data: v.optional(v.unknown()) });

/**
 * Decides what to do with a raw message: `undefined` for anything that is not a message of ours, is not meant for this context, does
 * not fit its schema, or comes from somebody who may not send it; else the promise of an answer. Pure but for the handlers.
 */
export function answerTo(
  raw: unknown,
  sender: MessageSender,
  self: Self,
  handlers: Partial<Record<string, AnyHandler>>,
): Promise<AnswerEnvelope> | undefined {
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return undefined;
  const { name } = envelope.output;
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  const definition = isMessageName(name) ? protocol[name] : undefined;
  if (!handler || !definition || senderKind(sender, self) !== definition.from) return undefined;
  const data = v.safeParse(definition.data, envelope.output.data ?? undefined);
  if (!data.success) return undefined;
  return run(handler, data.output, sender);
}

async function run(handler: AnyHandler, data: unknown, sender: MessageSender): Promise<AnswerEnvelope> {
  try {
    return { ok: true, value: await handler(data, sender) };
  } catch (error) {
    console.error('[casebook]', error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

/**
 * Registers the one `onMessage` listener of this context. With several, a synchronous `undefined` of one can win over the promise of
 * another (seen with webextension-polyfill), so call it once, at the top level.
 * @returns a function that takes the listener off again
 */
export function listen<N extends MessageName>(handlers: Handlers<N>): () => void {
  const self: Self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const table: Partial<Record<string, AnyHandler>> = { ...(handlers as Record<N, AnyHandler>) };
  // The types are those of Chrome before it took promises for answers (148); the polyfill makes older ones take them.
  const listener = ((raw: unknown, sender: MessageSender) => answerTo(raw, sender, self, table)) as OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
