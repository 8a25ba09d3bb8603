import { composedParent } from './composed-parent';
import { isOpaque } from './is-opaque';
import type { Edges, Layout } from './layout';
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf } from './node-access';

/** How far up, and how many elements at each step, a cover is looked for. */
const MAX_STEPS = 4;
const MAX_BESIDE = 12;

/**
 * Does an opaque element that lets presses through (`pointer-events: none`) lie over the whole middle of the element? No point of the page
 * can be asked about such a cover, so what stands beside the element and its ancestors is compared by its box.
 */
export function hasUntouchableCover(element: Element, box: Edges, layout: Layout): boolean {
  let current: Element | null = element;
  for (let step = 0; current && step < MAX_STEPS; step++) {
    const parent: Element | null = composedParent(current);
    if (!parent || localNameOf(parent) === 'body') return false;
    const beside = elementsIn(parent);
    const place = beside.indexOf(current);
    const level = levelOf(element, parent, layout);
    const isAbove = (other: Element, index: number) => {
      const own = levelOf(other, parent, layout);
      return own > level || (own === level && place >= 0 && index > place);
    };
    if (beside.some((other, index) => index !== place && covers(other, element, box, layout) && isAbove(other, index)))
      return true;
    current = parent;
  }
  return false;
}

function elementsIn(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let child = firstChildOf(parent); child && elements.length < MAX_BESIDE; child = nextSiblingOf(child)) {
    if (child instanceof Element) elements.push(child);
  }
  return elements;
}

/** Highest `z-index` between an element and an ancestor; what is not positioned lies under what is. */
function levelOf(element: Element, ancestor: Element, layout: Layout): number {
  let level = -0.5;
  for (let current: Element | null = element; current && current !== ancestor; current = composedParent(current)) {
    const { position, zIndex } = layout.styleOf(current);
    if (position !== 'static') level = Math.max(level, Number.parseInt(zIndex, 10) || 0);
  }
  return level;
}

function covers(other: Element, element: Element, box: Edges, layout: Layout): boolean {
  if (attributeOf(other, 'for') !== '' && attributeOf(other, 'for') === attributeOf(element, 'id')) return false;
  const style = layout.styleOf(other);
  if (style.pointerEvents !== 'none' || style.position === 'static' || style.visibility === 'hidden') return false;
  if (!isOpaque(other, layout)) return false;
  const lid = layout.boxOf(other);
  const inset = (box.right - box.left) * 0.1;
  const middle = (box.top + box.bottom) / 2;
  return lid.left <= box.left + inset && lid.right >= box.right - inset && lid.top < middle && lid.bottom > middle;
}
