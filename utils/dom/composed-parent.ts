import { parentOf } from './node-access';

/** The element that an element is shown in: its slot's place, its parent, or the host of its shadow root. */
export function composedParent(element: Element): Element | null {
  const slot: unknown = Reflect.get(Element.prototype, 'assignedSlot', element);
  if (slot instanceof Element) return slot;
  const parent = parentOf(element);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}
