import { composedParent } from '@/utils/dom/composed-parent';
import { rootElementOf, rootOf } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';

/** Where launchers and windows of chats float: along the sides and the foot of the view, CSS pixels from its edges, and in its middle. */
const FROM_SIDE = [14, 36, 64, 110, 190, 300];
const FROM_FOOT = [14, 36, 64, 110, 170, 260, 380];
/** More would be the page itself. */
const MAX_STACK = 12;
/** Share of the view on both sides above which an element is a pane that others are laid on. */
const PANE = 0.9;

interface Size {
  width: number;
  height: number;
}

/**
 * What floats over the page where chats do, each as the largest element that is still no pane over the whole view. Found by asking the browser
 * what is painted there, so neither the page's size nor its shadow roots matter, and a host that lets presses through does not hide what it holds.
 */
export function floatingSurfaces(size: Size, view: PageView): Element[] {
  const surfaces = new Set<Element>();
  /** What an element floats in; the same elements are met at many points. */
  const known = new Map<Element, Element | null | 'nothing floats'>();
  const floatOf = (element: Element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = surfaceOf(element, size, view);
    known.set(element, found);
    return found;
  };
  for (const [x, y] of points(size)) {
    const top = topAt(x, y);
    if (!top) continue;
    // Over what does not float nothing does. Below what floats there may be more: a launcher under a notice, or under its own window.
    if (floatOf(top) === 'nothing floats') continue;
    for (const element of stackAt(document, x, y)) {
      const surface = floatOf(element);
      if (surface instanceof Element) surfaces.add(surface);
    }
  }
  return [...surfaces];
}

function points({ width, height }: Size): [number, number][] {
  const xs = [...FROM_SIDE.flatMap((side) => [side, width - side]), width / 2];
  const ys = [...FROM_FOOT.map((foot) => height - foot), height / 2, height / 5];
  return xs
    .flatMap((x) => ys.map((y): [number, number] => [x, y]))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < width && y < height);
}

/**
 * What is painted on top at a point, down into shadow roots. Chromium answers with elements of outer trees, too, where a root has nothing
 * there: they lead no further down.
 */
function topAt(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let shadow = top && shadowRootOf(top); shadow; shadow = top && shadowRootOf(top)) {
    const inner = shadow.elementFromPoint(x, y);
    if (!inner || rootOf(inner) !== shadow) break;
    top = inner;
  }
  return top;
}

/** Everything painted at a point, the top first, down into shadow roots. */
function stackAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const own = root.elementsFromPoint(x, y).filter((element) => rootOf(element) === root);
  return own.slice(0, MAX_STACK).flatMap((element) => {
    const shadow = shadowRootOf(element);
    return shadow ? [...stackAt(shadow, x, y), element] : [element];
  });
}

function surfaceOf(element: Element, size: Size, view: PageView): Element | null | 'nothing floats' {
  const chain: Element[] = [];
  const root = rootElementOf(document);
  let floats = -1;
  for (let current: Element | null = element; current && current !== root; current = composedParent(current)) {
    chain.push(current);
    if (view.layout.styleOf(current).position === 'fixed') floats = chain.length - 1;
  }
  if (floats < 0) return 'nothing floats';
  const floating = chain
    .slice(0, floats + 1)
    .filter((each) => !isPane(each, size, view) && hasBox(each, view) && isTouchable(each, view));
  // The window may float out of a wrapper no larger than the launcher.
  return floating.reduce<Element | null>(
    (largest, each) => (largest && areaOf(largest, view) > areaOf(each, view) ? largest : each),
    null,
  );
}

export function areaOf(element: Element, view: PageView): number {
  const { width, height } = sizeOf(element, view);
  return width * height;
}

function isPane(element: Element, { width, height }: Size, view: PageView): boolean {
  const box = sizeOf(element, view);
  return box.width >= width * PANE && box.height >= height * PANE;
}

/** A strip that lets presses through only places what stands in it. */
function isTouchable(element: Element, { layout }: PageView): boolean {
  return layout.styleOf(element).pointerEvents !== 'none';
}

function hasBox(element: Element, view: PageView): boolean {
  const { width, height } = sizeOf(element, view);
  return width >= 16 && height >= 16;
}

function sizeOf(element: Element, { layout }: PageView): Size {
  const { left, top, right, bottom } = layout.boxOf(element);
  return { width: right - left, height: bottom - top };
}
