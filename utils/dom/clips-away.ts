import { composedParent } from './composed-parent';
import type { Box, Layout } from './layout';
import { localNameOf } from './node-access';

/** Less than this of a control left in view (CSS pixels in either direction) is none of it. */
const MIN_REMAINDER = 8;

/**
 * Is the element outside what an ancestor that cuts off its overflow lets be seen: a zero-height box, a slide out of its frame? A box
 * that the person can scroll does not count, nor does the page itself.
 */
export function clipsAway(element: Element, box: Box, layout: Layout): boolean {
  let { left, top, right, bottom } = box;
  let position = layout.styleOf(element).position;
  for (let current = composedParent(element); current; current = composedParent(current)) {
    if (position === 'fixed') return false;
    const name = localNameOf(current);
    if (name === 'body' || name === 'html') return false;
    const style = layout.styleOf(current);
    // An absolute element is cut off only by what it is positioned in.
    if (position === 'absolute' && style.position === 'static' && !isFrameOfReference(style)) continue;
    position = style.position;
    const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
    if (!cutsX && !cutsY) continue;
    const frame = layout.boxOf(current);
    if (cutsX) [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
    if (cutsY) [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    if (right - left < MIN_REMAINDER || bottom - top < MIN_REMAINDER) return true;
  }
  return false;
}

function isFrameOfReference({ transform, filter, contain }: CSSStyleDeclaration): boolean {
  const set = (value: string) => value !== undefined && value !== '' && value !== 'none';
  return set(transform) || set(filter) || contain?.includes('paint');
}
