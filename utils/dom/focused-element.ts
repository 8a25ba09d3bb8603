import { shadowRootOf } from './shadow-root-of';

/** The element that has the focus, within whatever shadow roots; `null` where none has. A frame is an element like any other. */
export function focusedElement(root: Document): Element | null {
  let element = root.activeElement;
  while (element) {
    const inner = shadowRootOf(element)?.activeElement;
    if (!inner) return element === root.body ? null : element;
    element = inner;
  }
  return null;
}
