import type { ChatElement, ChatFinding } from '@/utils/model/chat/chat-finding';
import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { windowState } from './chat-state';
import type { ChatWindow } from './chat-windows';
import type { Widget } from './launchers';
import type { Part } from './parts';
import { chatPress } from './score-launcher';
import { askedForm, chatComposer, chatElement, widgetWords } from './widget-content';

/** A score as good as certain. */
export const CERTAIN_CHAT = 6;

/** The finding of a chat whose window is open. */
export function openFinding(
  id: string,
  vendor: VendorId | null,
  { part, score, composer }: ChatWindow,
  forms: readonly FrameFindings[],
): ChatFinding {
  // A line that takes nothing yet asks for nothing.
  const form = askedForm(part, forms, composer?.writable.id);
  const isReady = composer !== null && !composer.writable.disabled;
  return {
    id,
    vendor,
    state: windowState({
      words: widgetWords(part),
      composer: composer === null ? 'none' : isReady ? 'ready' : 'disabled',
      asks: form !== null,
    }),
    score: Math.min(1, score / CERTAIN_CHAT),
    launcher: null,
    panel: chatElement(part.frame, part.surface.id),
    // Many close their line while somebody answers: what is said belongs to it all the same.
    composer: composer && chatComposer(composer.frame, composer.writable),
    form: composer && isReady ? null : form,
  };
}

/** The finding of a chat of which the launcher is seen, or only its vendor's mark. */
export function closedFinding(id: string, vendor: VendorId | null, launcher: Widget | null): ChatFinding {
  return {
    id,
    vendor,
    state: 'closed',
    score: launcher ? Math.min(1, launcher.score / CERTAIN_CHAT) : 0.5,
    launcher: launcher && pressOf(launcher.part),
    panel: null,
    composer: null,
    form: null,
  };
}

/** What is pressed to open it: inside its own frame where it has one. */
function pressOf({ frame, surface, inner }: Part): ChatElement {
  const [document] = inner;
  const [body] = document?.reading.surfaces ?? [];
  if (document && body) return chatElement(document, chatPress(body.presses)?.id ?? body.id);
  return chatElement(frame, chatPress(surface.presses)?.id ?? surface.id);
}
