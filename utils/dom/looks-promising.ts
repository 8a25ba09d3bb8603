import { shadowRootOf } from './shadow-root-of';

/** Controls that a search box or a log-in form does without, or a message can be written into. */
const TELLING =
  'textarea, input[type=email], input[type=tel], input[type=file], [contenteditable]:not([contenteditable=false])';
const WRITABLE = 'input:not([type]), input[type=text], select';
const ENOUGH_WRITABLE = 2;
/** Elements that may carry a shadow root, https://dom.spec.whatwg.org/#valid-shadow-host-name, but for custom elements. */
const MAY_HOST = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** Enough to reach a form on any page seen; a page with more pays no more than this. */
const MAX_ELEMENTS = 20_000;

/**
 * A cheap look whether a document may hold a support form, so that the real look need not be paid for on every page. Errs on the side
 * of yes. Closed shadow roots are looked into where a host is likely: a custom element, or an element without children.
 */
export function looksPromising(root: Document | ShadowRoot): boolean {
  if (root.querySelector(TELLING)) return true;
  if (root.querySelectorAll(WRITABLE).length >= ENOUGH_WRITABLE) return true;
  const elements = root.querySelectorAll('*');
  const count = Math.min(elements.length, MAX_ELEMENTS);
  for (let index = 0; index < count; index++) {
    const element = elements[index];
    if (!element || !mayHost(element)) continue;
    const shadow = shadowRootOf(element);
    if (shadow && looksPromising(shadow)) return true;
  }
  return false;
}

function mayHost(element: Element): boolean {
  const name = element.localName;
  return name.includes('-') || (element.firstElementChild === null && MAY_HOST.has(name));
}
