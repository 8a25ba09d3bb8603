import * as v from 'valibot';
import type { SiteMode } from '@/utils/profile/site-rule';
import type { AnswerEnvelope } from './envelope';
import { errorCodeOf } from './error-code';
import type { Answerer } from './message-definition';
import { nativeRuntime } from './native-runtime';
import { type MessageAnswer, type MessageData, type MessageName, type NameFor, protocol } from './protocol';
import { reportFailure } from './report-failure';
import { type Self, type Sender, senderKind } from './sender';

/** A handler for each message that a context must answer, and for no other. */
export type Handlers<A extends Answerer> = {
  [Name in NameFor<A>]: (data: MessageData<Name>, sender: MessageSender) => Promise<MessageAnswer<Name>> | MessageAnswer<Name>;
} & { [Name in Exclude<MessageName, NameFor<A>>]?: never };

export interface MessageSender extends Sender {
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; windowId?: number | undefined } | undefined;
}

/** How Casebook behaves on the site that a page belongs to. */
export type SiteModeAt = (sender: MessageSender) => Promise<SiteMode>;

type AnyHandler = (data: unknown, sender: MessageSender) => unknown;
type Definition = (typeof protocol)[MessageName];

/** What answers in a context. Without `siteModeAt` every site is off for the messages that depend on it. */
interface Answering {
  self: Self;
  handlers: Partial<Record<string, AnyHandler>>;
  siteModeAt?: SiteModeAt | undefined;
}

const envelopeSchema = v.object({ name: v.picklist(Object.keys(protocol)), data: v.optional(v.unknown()) });

/**
 * Decides what to do with a raw message: `undefined` for anything that is not a message of ours, is not meant for this context, does
 * not fit its schema, or comes from somebody who may not send it; else the promise of an answer. Pure but for the handlers.
 */
export function answerTo(raw: unknown, sender: MessageSender, answering: Answering): Promise<AnswerEnvelope> | undefined {
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return undefined;
  const { name } = envelope.output;
  const handler = Object.hasOwn(answering.handlers, name) ? answering.handlers[name] : undefined;
  const definition = isMessageName(name) ? protocol[name] : undefined;
  if (!handler || !definition || senderKind(sender, answering.self) !== definition.from) return undefined;
  const data = v.safeParse(definition.data, envelope.output.data ?? undefined);
  if (!data.success) return undefined;
  return run(handler, definition, data.output, sender, answering.siteModeAt);
}

async function run(
  handler: AnyHandler,
  { gatedBySite }: Definition,
  data: unknown,
  sender: MessageSender,
  siteModeAt: SiteModeAt = async () => 'off',
): Promise<AnswerEnvelope> {
  try {
    const mode = gatedBySite === false ? 'on' : await siteModeAt(sender);
    if (gatedBySite === true && mode === 'off') return { ok: false, code: 'site-off' };
    const allowed = typeof gatedBySite === 'boolean' || mode === 'on' ? data : v.parse(gatedBySite, data);
    return { ok: true, value: await handler(allowed, sender) };
  } catch (error) {
    console.error('[casebook]', error);
    return { ok: false, code: errorCodeOf(error) };
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

/** A context that answers something that depends on the site must say how the site stands. */
type SiteModeFor<A extends Answerer> = (typeof protocol)[NameFor<A>]['gatedBySite'] extends false
  ? []
  : [siteModeAt: SiteModeAt];

/**
 * Registers the one `onMessage` listener of this context. With several, a synchronous `undefined` of one can win over the promise of
 * another (seen with webextension-polyfill), so call it once, at the top level.
 * @returns a function that takes the listener off again
 */
export function listen(as: 'agent', handlers: Handlers<'agent'>, ...gate: SiteModeFor<'agent'>): () => void;
export function listen(as: 'background', handlers: Handlers<'background'>, ...gate: SiteModeFor<'background'>): () => void;
export function listen(_: Answerer, handlers: object, siteModeAt?: SiteModeAt): () => void {
  const runtime = nativeRuntime();
  if (!runtime) throw new Error('no extension to listen for');
  const self: Self = { id: runtime.id, baseUrl: runtime.getURL('/') };
  const answering: Answering = { self, handlers: { ...(handlers as Record<string, AnyHandler>) }, siteModeAt };
  // Chrome takes promises for answers from version 148 on; this way both browsers have understood ever since.
  const listener = (raw: unknown, sender: MessageSender, respond: (answer: AnswerEnvelope) => void): true | undefined => {
    const answer = answerTo(raw, sender, answering);
    if (!answer) return undefined;
    reportFailure('a message was not answered', answer.then(respond));
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
