import type { FrameElement, Surface, Writable } from '@/utils/model/chat/chat-reading';
import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { FrameChat } from './frame-chat';
import { type JoinedFrame, joinFrames } from './join-frames';

/** Something that floats over the page, with all that stands in its frames. */
export interface ChatPart {
  frame: FrameChat;
  surface: Surface;
  /** Its frames, as the page sees them. */
  elements: FrameElement[];
  /** The documents in those, and in theirs. */
  inner: FrameChat[];
  /** What can be written in, there and inside. */
  writables: { frame: FrameChat; writable: Writable }[];
  vendors: VendorId[];
}

/** A frame that stands in the page and does not float. */
export interface InlineFrame {
  outer: FrameChat;
  element: FrameElement;
  inner: FrameChat[];
}

/** Sorts what the documents of a tab say by the things that a person sees. */
export function partsOf(frames: readonly FrameChat[]): { parts: ChatPart[]; inline: InlineFrame[] } {
  const joined = joinFrames(frames);
  const nested = new Set(joined.map(({ inner }) => inner));
  const insideOf = (outer: FrameChat, ids: readonly string[]): JoinedFrame[] =>
    joined.filter((each) => each.outer === outer && ids.includes(each.element.id));
  const allInside = (each: JoinedFrame): FrameChat[] => [
    each.inner,
    ...joined.filter(({ outer }) => outer === each.inner).flatMap(allInside),
  ];

  const parts = frames
    .filter((frame) => !nested.has(frame) || !isPart(frame))
    .flatMap((frame) =>
      frame.reading.surfaces.map((surface): ChatPart => {
        const ids = [...surface.frames, surface.id];
        const inner = insideOf(frame, ids).flatMap(allInside);
        const own = frame.reading.writables.filter(({ surfaceId }) => surfaceId === surface.id);
        return {
          frame,
          surface,
          elements: frame.reading.frames.filter(({ id }) => ids.includes(id)),
          inner,
          writables: [
            ...own.map((writable) => ({ frame, writable })),
            ...inner.flatMap((each) => each.reading.writables.map((writable) => ({ frame: each, writable }))),
          ],
          vendors: [...new Set([...surface.vendors, ...inner.flatMap(({ reading }) => reading.vendors)])],
        };
      }),
    );
  const floating = new Set(
    parts.flatMap(({ frame, surface }) => [...surface.frames, surface.id].map((id) => `${frame.frameId} ${id}`)),
  );
  const inline = joined
    .filter(({ outer, element }) => !floating.has(`${outer.frameId} ${element.id}`) && !isPart(outer))
    .map((each) => ({ outer: each.outer, element: each.element, inner: allInside(each) }));
  return { parts, inline };
}

/** A document that is one surface itself is what its frame is to the page around it. */
function isPart({ reading }: FrameChat): boolean {
  return !reading.isTop && reading.words !== ''
    ? true
    : !reading.isTop && reading.surfaces.length === 1 && reading.surfaces[0]?.tag === 'body';
}
