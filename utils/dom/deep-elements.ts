import { firstChildOf, localNameOf, nextSiblingOf, parentOf } from './node-access';
import { shadowRootOf } from './shadow-root-of';

/** Elements that may carry a shadow root, but for custom ones: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const SHADOW_HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Can this element carry a shadow root at all? Asking the browser for one costs more than this. */
export function mayHostShadow(element: Element): boolean {
  const name = localNameOf(element);
  return SHADOW_HOSTS.has(name) || name.includes('-');
}

/**
 * Every element below a root in document order, the content of a shadow root, open or closed, right after its host. The tree must
 * not be changed while it is walked.
 */
export function* deepElements(root: Node): Generator<Element, void, undefined> {
  let node: Node | null = firstChildOf(root);
  while (node) {
    if (node instanceof Element) {
      yield node;
      const shadow = mayHostShadow(node) ? shadowRootOf(node) : null;
      if (shadow) yield* deepElements(shadow);
    }
    node = firstChildOf(node) ?? nextAfter(node, root);
  }
}

function nextAfter(node: Node, root: Node): Node | null {
  let current: Node | null = node;
  while (current && current !== root) {
    const next: Node | null = nextSiblingOf(current);
    if (next) return next;
    current = parentOf(current);
  }
  return null;
}
