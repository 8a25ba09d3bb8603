import { deepElements } from '@/utils/dom/deep-elements';
import type { Box, Point } from '@/utils/model/capture/camera-protocol';

export function isRoot(scroller: Element): boolean {
  return scroller === document.scrollingElement || scroller === document.documentElement;
}

/** At once: the page's own `scroll-behavior` would have it glide. */
export function scrollTo(scroller: Element, { left, top }: Point): void {
  scroller.scrollTo({ left, top, behavior: 'instant' });
}

export function scrolledTo(scroller: Element): Point {
  return isRoot(scroller) ? { left: scrollX, top: scrollY } : { left: scroller.scrollLeft, top: scroller.scrollTop };
}

/** The part of the view in which the content of a scroller shows, without its scroll bars. */
export function scrollerBoxOf(scroller: Element): Box {
  const { clientLeft, clientTop, clientWidth, clientHeight } = scroller;
  if (isRoot(scroller)) {
    const { documentElement } = document;
    // In quirks mode the body is what scrolls, and its size is that of the view all the same.
    return { left: documentElement.clientLeft, top: documentElement.clientTop, width: clientWidth, height: clientHeight };
  }
  const { left, top } = scroller.getBoundingClientRect();
  return { left: left + clientLeft, top: top + clientTop, width: clientWidth, height: clientHeight };
}

/** All of its content. What runs from right to left begins at a negative position. */
export function contentOf(scroller: Element): Box {
  const { scrollWidth, scrollHeight, clientWidth } = scroller;
  const reversed = getComputedStyle(scroller).direction === 'rtl' || isReversedRoot(scroller);
  return { left: reversed ? Math.min(0, clientWidth - scrollWidth) : 0, top: 0, width: scrollWidth, height: scrollHeight };
}

/** The direction of the view is that of the body. */
function isReversedRoot(scroller: Element): boolean {
  return isRoot(scroller) && document.body !== null && getComputedStyle(document.body).direction === 'rtl';
}

/** Of the view, in either direction: less is a list or a text field, not the page. */
const MIN_SHARE = 0.4;
/** CSS pixels; less is a rounding error. */
const MIN_SCROLL = 2;

/** What scrolls when the person scrolls the page: the document, or, where that has nothing to scroll, the largest element that does. */
export function findScroller(): Element {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollHeight > root.clientHeight + MIN_SCROLL) return root;
  let largest = root;
  let area = 0;
  for (const element of deepElements(document)) {
    const { clientWidth, clientHeight } = element;
    if (element === root || clientWidth * clientHeight <= area) continue;
    if (clientWidth < innerWidth * MIN_SHARE || clientHeight < innerHeight * MIN_SHARE) continue;
    if (element.scrollHeight <= clientHeight + MIN_SCROLL) continue;
    const { overflowY } = getComputedStyle(element);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    largest = element;
    area = clientWidth * clientHeight;
  }
  return largest;
}
