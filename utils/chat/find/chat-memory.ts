import * as v from 'valibot';
import { type ChatFinding, chatElementSchema } from '@/utils/model/chat/chat-finding';
import type { FrameChat } from './frame-chat';

/** That a page has had a chat, and where one could write in it last. */
export const chatMemorySchema = v.object({
  /** Of the page, which is the document of the tab's top frame. */
  documentKey: v.pipe(v.string(), v.maxLength(64)),
  lines: v.pipe(v.array(chatElementSchema), v.maxLength(20)),
});
export type ChatMemory = v.InferOutput<typeof chatMemorySchema>;

/**
 * What is remembered of a page's chats while it stays. It outlives a moment without any: between a launcher that has been taken away and
 * the window that comes in its place there is nothing to see.
 * @param frames readings of its documents
 */
export function memoryOfPage(memory: ChatMemory | null, frames: readonly FrameChat[]): ChatMemory | null {
  const page = frames.find(({ reading }) => reading.isTop);
  return page && page.documentKey !== memory?.documentKey ? null : memory;
}

/** @param chats what has been found with what was remembered so far */
export function rememberChats(
  memory: ChatMemory | null,
  frames: readonly FrameChat[],
  chats: readonly ChatFinding[],
): ChatMemory | null {
  const page = frames.find(({ reading }) => reading.isTop);
  if (!page || chats.length === 0) return memory;
  const lines = chats.flatMap(({ composer }) =>
    composer ? [{ frameId: composer.frameId, documentKey: composer.documentKey, elementId: composer.elementId }] : [],
  );
  return { documentKey: page.documentKey, lines: lines.length > 0 ? lines : (memory?.lines ?? []) };
}
