import * as v from 'valibot';
import { chatReadingSchema } from '@/utils/model/chat/chat-reading';

const shortText = v.pipe(v.string(), v.maxLength(2000));

/** What one document of a tab says about chats, and which document that is. */
export const frameChatSchema = v.object({
  tabId: v.number(),
  frameId: v.number(),
  documentKey: v.pipe(v.string(), v.maxLength(64)),
  /** Without its query. */
  url: shortText,
  /** ms since the epoch */
  readAt: v.number(),
  reading: chatReadingSchema,
});
export type FrameChat = v.InferOutput<typeof frameChatSchema>;
