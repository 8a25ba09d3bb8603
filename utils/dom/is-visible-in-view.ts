import { composedParent } from './composed-parent';
import { isVisible } from './is-visible';
import { browserLayout, type Edges } from './layout';
import { rootElementOf } from './node-access';

/**
 * Like `isVisible`, for an element that may be scrolled away: what lies over it can only be asked of the part of the page in view. So it
 * is scrolled to, looked at, and everything is scrolled back before anything is painted.
 */
export function isVisibleInView(element: Element): boolean {
  if (isInView(browserLayout.boxOf(element))) return isVisible(element);
  // What is hidden anyway need not be scrolled to.
  if (!isVisible(element)) return false;
  const moved: [scroller: Element, left: number, top: number][] = [];
  try {
    for (const scroller of scrollersOf(element)) {
      moved.push([scroller, scroller.scrollLeft, scroller.scrollTop]);
      bringToMiddle(element, scroller);
    }
    return isVisible(element);
  } finally {
    for (const [scroller, left, top] of moved.reverse()) scroller.scrollTo({ left, top, behavior: 'instant' });
  }
}

function isInView({ left, right, top, bottom }: Edges): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** Boxes around the element that scroll, innermost first, the page itself last. Frames around this document are left alone. */
function scrollersOf(element: Element): Element[] {
  const root = rootElementOf(document);
  const scrollers: Element[] = [];
  for (let current = composedParent(element); current && current !== root; current = composedParent(current)) {
    const { overflowX, overflowY } = browserLayout.styleOf(current);
    if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) scrollers.push(current);
  }
  const page = document.scrollingElement ?? root;
  if (page && !scrollers.includes(page)) scrollers.push(page);
  return scrollers;
}

function bringToMiddle(element: Element, scroller: Element): void {
  const box = browserLayout.boxOf(element);
  const isPage = scroller === document.scrollingElement;
  const frame = isPage ? { left: 0, right: innerWidth, top: 0, bottom: innerHeight } : browserLayout.boxOf(scroller);
  const middle = (start: number, end: number) => (start + end) / 2;
  scroller.scrollBy({
    left: middle(box.left, box.right) - middle(frame.left, frame.right),
    top: middle(box.top, box.bottom) - middle(frame.top, frame.bottom),
    behavior: 'instant',
  });
}
