declare global {
  /** Firefox gives it to content scripts only, https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
  interface Element {
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** The shadow root of an element, open or closed as far as the browser lets us look; `null` where there is none. Never throws. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  try {
    // Chrome, https://developer.chrome.com/docs/extensions/reference/api/dom — for content scripts only as well.
    const api: unknown = Reflect.get(globalThis, 'chrome');
    const dom: unknown = isObject(api) ? Reflect.get(api, 'dom') : undefined;
    const open: unknown = isObject(dom) ? Reflect.get(dom, 'openOrClosedShadowRoot') : undefined;
    const root: unknown =
      typeof open === 'function'
        ? Reflect.apply(open, dom, [element])
        : (element.openOrClosedShadowRoot ?? Reflect.get(Element.prototype, 'shadowRoot', element));
    return root instanceof ShadowRoot ? root : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
