import { isDocument, rootElementOf, rootOf } from './node-access';

/** Edges in CSS pixels relative to the viewport, as of `getBoundingClientRect`. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The computed values that something is decided from. */
export const STYLE_NAMES = [
  'backgroundColor',
  'backgroundImage',
  'borderBottomWidth',
  'borderTopLeftRadius',
  'boxShadow',
  'clip',
  'clipPath',
  'color',
  'contain',
  'contentVisibility',
  'cursor',
  'direction',
  'display',
  'filter',
  'fontSize',
  'isolation',
  'mixBlendMode',
  'opacity',
  'overflowX',
  'overflowY',
  'pointerEvents',
  'position',
  'scale',
  'transform',
  'visibility',
  'webkitTextFillColor',
  'willChange',
  'zIndex',
] as const;
export type StyleFacts = Pick<CSSStyleDeclaration, (typeof STYLE_NAMES)[number]>;

/** CSS pixels: what is in view, how far it is scrolled, and the whole document. */
export interface Viewport {
  width: number;
  height: number;
  scrollX: number;
  scrollY: number;
  scrollWidth: number;
  scrollHeight: number;
}

/** What visibility is decided from; tests give their own, for happy-dom lays nothing out. */
export interface Layout {
  styleOf(element: Element): StyleFacts;
  boxOf(element: Element): Edges;
  /** `null` where the document is not laid out at all. */
  viewport(): Viewport | null;
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
