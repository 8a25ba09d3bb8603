import { composedParent } from './composed-parent';
import { isFaint, isOpaque } from './is-opaque';
import type { Edges, Layout } from './layout';
import { attributeOf, closest, contains } from './node-access';
import { sinksBelow } from './sinks-below';
import { hasUntouchableCover } from './untouchable-cover';

/** Where the element is looked at: middle and near both ends, as shares of its width. */
const SAMPLES = [0.5, 0.08, 0.92];

/**
 * Does something else lie over the element at all three sample points? Points outside the viewport cannot be asked, so an element that
 * is scrolled away is asked again, scrolled to, right before it is filled. A label of its own, or anything see-through, does not cover.
 */
export function isCovered(element: Element, box: Edges, layout: Layout): boolean {
  const viewport = layout.viewport();
  if (!viewport) return false;
  if (sinksBelow(element, layout) || hasUntouchableCover(element, box, layout)) return true;
  const y = (box.top + box.bottom) / 2;
  let asked = 0;
  for (const share of SAMPLES) {
    const x = box.left + (box.right - box.left) * share;
    if (x < 0 || y < 0 || x >= viewport.width || y >= viewport.height) continue;
    const top = layout.elementAt(element, x, y);
    if (!top || isRelated(element, top) || !hides(top, element, layout)) return false;
    asked += 1;
  }
  return asked > 0;
}

function isRelated(element: Element, top: Element): boolean {
  if (contains(top, element) || contains(element, top)) return true;
  for (let host = composedParent(element); host; host = composedParent(host)) if (host === top) return true;
  const label = closest(top, 'label');
  if (!label) return false;
  const id = attributeOf(element, 'id');
  return contains(label, element) || (id !== '' && attributeOf(label, 'for') === id);
}

/** Something in the stack between the top element and what it shares with the covered one hides what is below. */
function hides(top: Element, element: Element, layout: Layout): boolean {
  for (let current: Element | null = top; current && !contains(current, element); current = composedParent(current)) {
    if (isFaint(current, layout)) return false;
    if (isOpaque(current, layout)) return true;
  }
  return false;
}
