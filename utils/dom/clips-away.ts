import { clipRegion } from './clip-region';
import { composedParent } from './composed-parent';
import type { Edges, Layout, StyleFacts } from './layout';
import { localNameOf } from './node-access';

/** Less than this of a control left in view (CSS pixels in either direction) is none of it. */
const MIN_REMAINDER = 8;

/**
 * Is the element outside what clip paths of its own and of its ancestors leave, or what an ancestor that cuts off its overflow lets be
 * seen: a zero-height box, a slide out of its frame? A box that the person can scroll does not count, nor does the page itself.
 */
export function clipsAway(element: Element, box: Edges, layout: Layout): boolean {
  let left = box;
  let position = layout.styleOf(element).position;
  for (let current: Element | null = element; current; current = composedParent(current)) {
    const style = layout.styleOf(current);
    const isClipped = style.clipPath?.endsWith(')') || style.clip?.endsWith(')');
    const region = isClipped ? clipRegion(style, layout.boxOf(current)) : null;
    if (region) left = intersection(left, region);
    if (current !== element) {
      const name = localNameOf(current);
      if (position === 'fixed' || name === 'body' || name === 'html') position = 'fixed';
      // An absolute element is cut off only by what it is positioned in.
      else if (position !== 'absolute' || style.position !== 'static' || isFrameOfReference(style)) {
        position = style.position;
        left = withoutOverflow(left, current, style, layout);
      }
    }
    if (left.right - left.left < MIN_REMAINDER || left.bottom - left.top < MIN_REMAINDER) return true;
  }
  return false;
}

function withoutOverflow(box: Edges, element: Element, { overflowX, overflowY }: StyleFacts, layout: Layout): Edges {
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  if (!cuts(overflowX) && !cuts(overflowY)) return box;
  const frame = layout.boxOf(element);
  const endless = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  return intersection(box, {
    ...endless,
    ...(cuts(overflowX) && { left: frame.left, right: frame.right }),
    ...(cuts(overflowY) && { top: frame.top, bottom: frame.bottom }),
  });
}

function intersection(one: Edges, other: Edges): Edges {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function isFrameOfReference({ transform, filter, contain }: StyleFacts): boolean {
  const set = (value: string) => value !== undefined && value !== '' && value !== 'none';
  return set(transform) || set(filter) || contain?.includes('paint');
}
