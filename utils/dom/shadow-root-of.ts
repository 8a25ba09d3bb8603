import { firstChildOf, isElement, isText, localNameOf, nextSiblingOf, openShadowRootOf, parentOf } from './node-access';

declare global {
  /** Firefox gives it to content scripts only, https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
  interface Element {
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** The shadow root of an element, open or closed as far as the browser lets us look; `null` where there is none. Never throws. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    const own = TELLS_ALL ? element.openOrClosedShadowRoot : openShadowRootOf(element);
    if (own) return own;
    return !TELLS_ALL && mayHideShadow(element) ? closedShadowRootOf(element) : null;
  } catch {
    return null;
  }
}
/** Firefox needs no other way; asking each element whether it knows this one costs more than all else here. */
const TELLS_ALL = 'openOrClosedShadowRoot' in Element.prototype;

/** Chrome, https://developer.chrome.com/docs/extensions/reference/api/dom — for content scripts only as well. */
function closedShadowRootOf(element: Element): ShadowRoot | null {
  const api: unknown = Reflect.get(globalThis, 'chrome');
  const dom: unknown = isObject(api) ? Reflect.get(api, 'dom') : undefined;
  const open: unknown = isObject(dom) ? Reflect.get(dom, 'openOrClosedShadowRoot') : undefined;
  const root: unknown = typeof open === 'function' ? Reflect.apply(open, dom, [element]) : null;
  return root instanceof ShadowRoot ? root : null;
}

/**
 * Chrome takes some ten microseconds to say what is in a closed root, too much for every element of a large page. Closed roots are put on
 * custom elements, on elements made for nothing else, which are empty but for style and templates, and on what is put at the end of the page.
 */
function mayHideShadow(element: Element): boolean {
  if (localNameOf(element).includes('-')) return true;
  const parent = parentOf(element);
  if (parent && isElement(parent) && localNameOf(parent) === 'body') return true;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isText(child) ? child.data.trim() !== '' : isElement(child) && !SHOWS_NOTHING.has(localNameOf(child))) return false;
  }
  return true;
}
const SHOWS_NOTHING: ReadonlySet<string> = new Set(['style', 'script', 'template', 'link']);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
