import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { Writable } from '@/utils/model/chat/chat-reading';
import type { FrameFindings } from '@/utils/model/forms/findings';
import type { FrameChat } from './frame-chat';
import { ENOUGH_FOR_CHAT } from './launchers';
import type { InlineFrame } from './parts';
import { scoreComposer } from './score-composer';
import { chatComposer } from './widget-content';
import { CERTAIN_CHAT } from './widget-findings';

/** Chats that are the page, or stand in it: a line with its conversation above. */
export function pageChats(
  frames: readonly FrameChat[],
  inline: readonly InlineFrame[],
  forms: readonly FrameFindings[],
): ChatFinding[] {
  const framed = inline.flatMap(({ element, inner }) =>
    inner.map((frame) => ({ frame, called: `${element.title} ${element.names} ${element.src}`, floats: true })),
  );
  const pages = frames
    .filter(({ reading }) => reading.isTop)
    .map((frame) => ({ frame, called: frame.reading.title, floats: false }));
  return [...pages, ...framed].flatMap(({ frame, called, floats }) => {
    const free = frame.reading.writables.filter(
      ({ surfaceId, log }) => (surfaceId === null || floats) && log !== null && log.by !== 'scroll',
    );
    const [best] = free
      .map((writable) => ({ writable, score: scoreComposer(writable, { floats, called }) }))
      .sort((one, other) => other.score - one.score);
    if (!best || best.score < ENOUGH_FOR_CHAT || best.writable.disabled || asksAround(frame, best.writable, forms)) return [];
    const composer = chatComposer(frame, best.writable);
    return [
      {
        id: `chat-in-page-${frame.frameId}`,
        vendor: null,
        state: 'conversation' as const,
        score: Math.min(1, best.score / CERTAIN_CHAT),
        launcher: null,
        panel: null,
        composer,
        form: null,
      },
    ];
  });
}

/** Does a support form stand around a line? Then it is the form's own message. */
function asksAround(frame: FrameChat, writable: Writable, forms: readonly FrameFindings[]): boolean {
  const found = forms.find(({ frameId, documentKey }) => frameId === frame.frameId && documentKey === frame.documentKey);
  return (
    found?.forms.some(
      ({ kind, controls }) => kind === 'support' && controls.length > 2 && controls.some(({ id }) => id === writable.id),
    ) ?? false
  );
}
