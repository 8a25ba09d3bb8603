import { composedParent } from '@/utils/dom/composed-parent';
import { isRoot, scrollerBoxOf } from './measure-scroller';

/** Less than this of an element beyond an edge is a rounding error, CSS pixels. */
const TOLERANCE = 1;

/** The elements around another one that scroll, from the nearest outwards; the document itself is not among them. */
export function scrollersAround(element: Element): Element[] {
  const found: Element[] = [];
  // What is fixed stands outside of whatever scrolls around it.
  let isFixed = getComputedStyle(element).position === 'fixed';
  for (let current = composedParent(element); current && !isFixed && !isRoot(current); current = composedParent(current)) {
    const { overflowX, overflowY, position } = getComputedStyle(current);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = current;
    const down = scrolls(overflowY) && scrollHeight > clientHeight + TOLERANCE;
    if (down || (scrolls(overflowX) && scrollWidth > clientWidth + TOLERANCE)) found.push(current);
    isFixed = position === 'fixed';
  }
  return found;
}

/** Does all of an element stand in the box of one that scrolls, or of the view where there is none? */
export function liesIn(element: Element, scroller: Element | null): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const box = scroller ? scrollerBoxOf(scroller) : { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return (
    left >= box.left - TOLERANCE &&
    top >= box.top - TOLERANCE &&
    right <= box.left + box.width + TOLERANCE &&
    bottom <= box.top + box.height + TOLERANCE
  );
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}
