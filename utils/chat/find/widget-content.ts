import type { ChatComposer, ChatElement, ChatFinding } from '@/utils/model/chat/chat-finding';
import type { Writable } from '@/utils/model/chat/chat-reading';
import type { FrameFindings } from '@/utils/model/forms/findings';
import type { FrameChat } from './frame-chat';
import type { Part } from './parts';

/** The form that a window asks to be filled in: it has more than a message, or nothing to converse in. */
export function askedForm(part: Part, forms: readonly FrameFindings[], line?: string): ChatFinding['form'] {
  const documents = [part.frame, ...part.inner];
  for (const { frameId, documentKey, reading } of documents) {
    const found = forms.find((each) => each.frameId === frameId && each.documentKey === documentKey);
    const own = new Set(
      frameId === part.frame.frameId ? part.surface.controls : reading.surfaces.flatMap(({ controls }) => controls),
    );
    const form = found?.forms.find(({ controls }) => controls.some(({ id, visible }) => visible && id !== line && own.has(id)));
    if (form) return { frameId, formId: form.id };
  }
  return null;
}

export function chatComposer(frame: FrameChat, { id, maxLength, log, fileInputId }: Writable): ChatComposer {
  return {
    ...chatElement(frame, id),
    maxLength,
    log: log && chatElement(frame, log.id),
    fileInput: fileInputId === null ? null : chatElement(frame, fileInputId),
  };
}

export function chatElement({ frameId, documentKey }: FrameChat, elementId: string): ChatElement {
  return { frameId, documentKey, elementId };
}

/** All words of a widget, those in its frames among them. */
export function widgetWords({ surface, inner }: Part): string {
  return [surface.words, ...inner.map(({ reading }) => reading.words)].filter(Boolean).join(' · ');
}
