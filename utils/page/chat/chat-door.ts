import { CodedError } from '@/utils/messaging/error-code';
import type { ChatAct, ChatActOutcome } from '@/utils/model/chat/chat-act';

/*
 * What works in chats is a script of its own, put into the frames of chats only. It and the agent meet on the global object of the isolated
 * world, which no page can see: one of the two has to listen for messages, and the agent does.
 */

const MARK = Symbol.for('casebook-chat');

/** What the agent knows of its document. */
export interface ChatDocument {
  documentKey: string;
  elementOf: (id: string) => Element | undefined;
}

export type ChatHand = (page: ChatDocument, act: ChatAct) => Promise<ChatActOutcome>;

/** Called by the script of the chats; once a document, however often it is injected. */
export function offerChatHand(make: () => ChatHand): void {
  if (Reflect.get(globalThis, MARK) === undefined) Reflect.set(globalThis, MARK, make());
}

/** @throws CodedError where the script of the chats is not in this frame */
export function chatHand(): ChatHand {
  const hand: unknown = Reflect.get(globalThis, MARK);
  if (typeof hand !== 'function') throw new CodedError('no-agent', 'nothing for chats in this frame');
  return hand as ChatHand;
}
