import * as v from 'valibot';
import { errorCodeSchema } from './error-code';
import type { MessageData, MessageName } from './protocol';

/** What goes over the wire. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  data: MessageData<N>;
}

/** Rejections do not cross contexts with their type, so an answer says which it is. */
export const answerEnvelopeSchema = v.variant('ok', [
  // JSON leaves the key out where there is nothing to say.
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), code: errorCodeSchema }),
]);
export type AnswerEnvelope = v.InferOutput<typeof answerEnvelopeSchema>;
