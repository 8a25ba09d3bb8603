import { isDocument, rootElementOf, rootOf } from './node-access';

/** Edges in CSS pixels relative to the viewport, as of `getBoundingClientRect`. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What visibility is decided from; tests give their own, for happy-dom lays nothing out. */
export interface Layout {
  styleOf(element: Element): CSSStyleDeclaration;
  boxOf(element: Element): Edges;
  /** `null` where the document is not laid out at all. Scroll offsets in CSS pixels; `width` and `height` of the whole document. */
  viewport(): {
    width: number;
    height: number;
    scrollX: number;
    scrollY: number;
    scrollWidth: number;
    scrollHeight: number;
  } | null;
  /** The topmost element at a point of the viewport, looked up in the tree that `near` is in. */
  elementAt(near: Element, x: number, y: number): Element | null;
}

/** The browser's own layout. */
export const browserLayout: Layout = {
  styleOf: (element) => getComputedStyle(element),
  boxOf: (element) => Element.prototype.getBoundingClientRect.call(element),
  viewport() {
    const root = rootElementOf(document);
    // A laid-out viewport is never 0 wide on both counts; a frame of no width is, and shows nothing.
    if (!root || (root.clientWidth === 0 && root.scrollWidth === 0 && innerWidth > 0)) return null;
    const { scrollWidth, scrollHeight } = root;
    return { width: innerWidth, height: innerHeight, scrollX, scrollY, scrollWidth, scrollHeight };
  },
  elementAt(near, x, y) {
    const root = rootOf(near);
    if (isDocument(root)) return Document.prototype.elementFromPoint.call(root, x, y);
    return root instanceof ShadowRoot ? ShadowRoot.prototype.elementFromPoint.call(root, x, y) : null;
  },
};
