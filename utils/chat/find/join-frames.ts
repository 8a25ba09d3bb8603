import type { FrameElement } from '@/utils/model/chat/chat-reading';
import type { FrameChat } from './frame-chat';

/** Sizes are rounded by browsers; CSS pixels. */
const SAME_SIZE = 4;
const WRITTEN_BY_SCRIPT = /^(?:about:|blob:|data:|javascript:|$)/;

/** A frame element of a document and the document in it. */
export interface JoinedFrame {
  outer: FrameChat;
  element: FrameElement;
  inner: FrameChat;
}

/**
 * Which document stands in which frame element. Browsers do not tell content scripts, so names, addresses and sizes do; a document is given to
 * one element only.
 */
export function joinFrames(frames: readonly FrameChat[]): JoinedFrame[] {
  const joined: JoinedFrame[] = [];
  const free = new Set(frames.filter(({ reading }) => !reading.isTop));
  const elements = frames.flatMap((outer) => outer.reading.frames.map((element) => ({ outer, element })));
  for (const isSame of [byName, byAddress, bySize, byOrigin]) {
    for (const { outer, element } of elements) {
      if (joined.some((each) => each.outer === outer && each.element === element)) continue;
      const inner = [...free].find((each) => each !== outer && isSame(element, each));
      if (!inner) continue;
      free.delete(inner);
      joined.push({ outer, element, inner });
    }
  }
  return joined;
}

function byName(element: FrameElement, { reading }: FrameChat): boolean {
  return element.name !== '' && element.name === reading.name;
}

function byAddress(element: FrameElement, inner: FrameChat): boolean {
  return element.src !== '' && !WRITTEN_BY_SCRIPT.test(element.src) && element.src === inner.url && sizeIs(element, inner);
}

function bySize(element: FrameElement, inner: FrameChat): boolean {
  const isWritten = WRITTEN_BY_SCRIPT.test(inner.url);
  const mayBe = WRITTEN_BY_SCRIPT.test(element.src) ? isWritten : originOf(element.src) === originOf(inner.url);
  return mayBe && sizeIs(element, inner);
}

/** A frame that is moved or scaled while it opens has no certain size. */
function byOrigin(element: FrameElement, inner: FrameChat): boolean {
  return element.src !== '' && !WRITTEN_BY_SCRIPT.test(element.src) && originOf(element.src) === originOf(inner.url);
}

function sizeIs({ box }: FrameElement, { reading }: FrameChat): boolean {
  return Math.abs(box.width - reading.width) <= SAME_SIZE && Math.abs(box.height - reading.height) <= SAME_SIZE;
}

function originOf(address: string): string {
  return /^[a-z-]+:\/\/[^/?#]*/i.exec(address)?.[0].toLowerCase() ?? '';
}
