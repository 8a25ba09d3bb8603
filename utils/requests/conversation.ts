import * as v from 'valibot';
import { keptMessageSchema } from '@/utils/model/chat/chat-message';

/** A chat that is kept with its request. Times are milliseconds since the epoch. */
export const conversationSchema = v.object({
  id: v.string(),
  requestId: v.string(),
  site: v.string(),
  /** Where the chat stands: a frame of another site counts with its own, so that another company's chat on the page is another. */
  origin: v.string(),
  /** What the chat is called; `''` for one of no known maker. */
  name: v.string(),
  /** `kept`: more may come. `ended`: the chat is over, or the person has gone on. */
  state: v.picklist(['kept', 'ended']),
  startedAt: v.number(),
  updatedAt: v.number(),
  pageUrl: v.string(),
});
export type Conversation = v.InferOutput<typeof conversationSchema>;

export const chatMessageSchema = v.object({
  ...keptMessageSchema.entries,
  conversationId: v.string(),
  requestId: v.string(),
  /** Place in the conversation, from 0. */
  position: v.number(),
});
export type ChatMessage = v.InferOutput<typeof chatMessageSchema>;
