import type { PicturePlace } from '@/components/request/attach-picture';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { FrameFindings } from '@/utils/model/forms/findings';

/** The frame in which one talks, or in which the chat is opened. */
export function chatFrame({ composer, form, panel, launcher }: ChatFinding): number | undefined {
  return (composer ?? form ?? panel ?? launcher)?.frameId;
}

/** Origin of the frame in which one talks; a frame without an address of its own is the page's. */
export function chatOriginIn(frames: readonly FrameFindings[], frameId: number | undefined): string {
  const top = frames.find((frame) => frame.frameId === 0)?.origin ?? '';
  return frames.find((frame) => frame.frameId === frameId)?.origin || top;
}

/** A chat in which one can talk takes pictures: by its file input, else as something dropped or pasted beside its composer. */
export function chatAttachTarget(tabId: number, chats: readonly ChatFinding[]): PicturePlace | undefined {
  const composer = chats.find(({ state }) => state === 'conversation')?.composer;
  if (!composer) return undefined;
  const { frameId, documentKey, elementId, fileInput } = composer;
  const controlId = fileInput?.frameId === frameId ? fileInput.elementId : null;
  return { tabId, frameId, documentKey, formId: null, controlId, nearId: elementId, accept: '', texts: [] };
}

/** Is a conversation going on, or a chat open that has no line for a moment, as some have while they send? */
export function isTalking(chats: readonly ChatFinding[]): boolean {
  return chats.some(({ state }) => state === 'conversation' || state === 'queue' || state === 'open');
}
