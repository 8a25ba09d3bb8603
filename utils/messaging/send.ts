import * as v from 'valibot';
import { answerEnvelopeSchema, type Envelope } from './envelope';
import { CodedError, type ErrorCode, errorCodeOf } from './error-code';
import { isContextAlive } from './is-context-alive';
import { nativeRuntime } from './native-runtime';
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
  return parseAnswer(name, await deliver(() => nativeRuntime()?.sendMessage(envelope(name, data))));
}

export function envelope<N extends MessageName>(name: N, data: MessageData<N>): Envelope<N> {
  return { name, data };
}

/** @throws NoAnswerError where it does not arrive */
export async function deliver(send: () => Promise<unknown> | undefined): Promise<unknown> {
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

/** @throws NoAnswerError, RemoteError */
export function parseAnswer<N extends MessageName>(name: N, raw: unknown): MessageAnswer<N> {
  const answer = v.safeParse(answerEnvelopeSchema, raw);
  if (!answer.success) throw new NoAnswerError('no-agent', `no answer to ${name}`);
  if (!answer.output.ok) throw new RemoteError(answer.output.code, `${name}: ${answer.output.code}`);
  // `undefined` does not survive JSON: Chrome delivers null, or leaves the key out.
  return v.parse(protocol[name].answer, answer.output.value ?? undefined) as MessageAnswer<N>;
}
