import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerEnvelopeSchema, type Envelope } from './envelope';
import { CodedError, type ErrorCode, errorCodeOf } from './error-code';
import { isContextAlive } from './is-context-alive';
import { type MessageAnswer, type MessageData, type MessageName, type NameFor, protocol } from './protocol';

/** Nobody answered (no agent in that frame, a tab that has gone) or the answer was not one. */
export class NoAnswerError extends CodedError {
  override name = 'NoAnswerError';
}
/** The other side could not do it, and says by a code why. */
export class RemoteError extends CodedError {
  override name = 'RemoteError';
}

/**
 * Asks the background.
 * @throws NoAnswerError, RemoteError
 */
export async function ask<N extends NameFor<'background'>>(name: N, data: MessageData<N>): Promise<MessageAnswer<N>> {
  return parseAnswer(name, await deliver(() => browser.runtime.sendMessage(envelope(name, data))));
}

/**
 * Asks the agent of one frame.
 * @throws NoAnswerError, RemoteError
 */
export async function askFrame<N extends NameFor<'agent'>>(
  target: { tabId: number; frameId: number },
  name: N,
  data: MessageData<N>,
): Promise<MessageAnswer<N>> {
  const { tabId, frameId } = target;
  return parseAnswer(name, await deliver(() => browser.tabs.sendMessage(tabId, envelope(name, data), { frameId })));
}

function envelope<N extends MessageName>(name: N, data: MessageData<N>): Envelope<N> {
  return { name, data };
}

async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  if (!isContextAlive()) throw new NoAnswerError('no-agent', 'the extension has gone');
  try {
    return await send();
  } catch (cause) {
    throw new NoAnswerError(undeliveredCode(cause), cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function undeliveredCode(cause: unknown): ErrorCode {
  const code = errorCodeOf(cause);
  return code === 'internal' ? 'no-agent' : code;
}

function parseAnswer<N extends MessageName>(name: N, raw: unknown): MessageAnswer<N> {
  const answer = v.safeParse(answerEnvelopeSchema, raw);
  if (!answer.success) throw new NoAnswerError('no-agent', `no answer to ${name}`);
  if (!answer.output.ok) throw new RemoteError(answer.output.code, `${name}: ${answer.output.code}`);
  // `undefined` does not survive JSON: Chrome delivers null, or leaves the key out.
  return v.parse(protocol[name].answer, answer.output.value ?? undefined) as MessageAnswer<N>;
}
