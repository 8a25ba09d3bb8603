import { deepElements } from '@/utils/dom/deep-elements';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';

/** More than a widget is made of; a pane of a whole application has more. */
const MOST = 3_000;

/** The element itself and everything in it, into shadow roots. */
export function withDescendants(element: Element): Element[] {
  const found = [element];
  const shadow = shadowRootOf(element);
  for (const root of shadow ? [shadow, element] : [element]) {
    for (const each of deepElements(root)) {
      if (found.length >= MOST) return found;
      found.push(each);
    }
  }
  return found;
}
