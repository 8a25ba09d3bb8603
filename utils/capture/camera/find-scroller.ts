import { deepElements } from '@/utils/dom/deep-elements';

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
