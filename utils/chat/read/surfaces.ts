import { composedParent } from '@/utils/dom/composed-parent';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';

/** Where launchers and windows of chats float: along the sides and the foot of the view, CSS pixels from its edges, and in its middle. */
const FROM_SIDE = [14, 36, 64, 110, 190, 300];
const FROM_FOOT = [14, 36, 64, 110, 170, 260, 380];
/** More would be the page itself. */
const MAX_STACK = 12;
/** Share of the view on both sides above which an element is a pane that others are laid on. */
const PANE = 0.9;

/**
 * What floats over the page where chats do, each as the largest element that is still no pane over the whole view. Found by asking the browser
 * what is painted there, so neither the page's size nor its shadow roots matter, and a host that lets presses through does not hide what it holds.
 */
export function floatingSurfaces(view: { width: number; height: number }): Element[] {
  const surfaces = new Set<Element>();
  for (const [x, y] of points(view)) {
    for (const element of stackAt(document, x, y)) {
      const surface = surfaceOf(element, view);
      if (surface) surfaces.add(surface);
    }
  }
  return [...surfaces];
}

function points({ width, height }: { width: number; height: number }): [number, number][] {
  const xs = [...FROM_SIDE.flatMap((side) => [side, width - side]), width / 2];
  const ys = [...FROM_FOOT.map((foot) => height - foot), height / 2, height / 5];
  return xs
    .flatMap((x) => ys.map((y): [number, number] => [x, y]))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < width && y < height);
}

/** Everything painted at a point, the top first, down into shadow roots. */
function stackAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const elements = root.elementsFromPoint(x, y).slice(0, MAX_STACK);
  return elements.flatMap((element) => {
    const shadow = shadowRootOf(element);
    if (!shadow || shadow === root) return [element];
    const inside = stackAt(shadow, x, y).filter((each) => each.getRootNode() === shadow);
    return [...inside, element];
  });
}

function surfaceOf(element: Element, view: { width: number; height: number }): Element | null {
  const chain: Element[] = [];
  let floats = -1;
  for (
    let current: Element | null = element;
    current && current !== document.documentElement;
    current = composedParent(current)
  ) {
    chain.push(current);
    if (getComputedStyle(current).position === 'fixed') floats = chain.length - 1;
  }
  if (floats < 0) return null;
  const floating = chain.slice(0, floats + 1).filter((each) => !isPane(each, view) && hasBox(each) && isTouchable(each));
  // The window may float out of a wrapper no larger than the launcher.
  return floating.reduce<Element | null>((largest, each) => (largest && areaOf(largest) > areaOf(each) ? largest : each), null);
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function isPane(element: Element, { width, height }: { width: number; height: number }): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width * PANE && box.height >= height * PANE;
}

/** A strip that lets presses through only places what stands in it. */
function isTouchable(element: Element): boolean {
  return getComputedStyle(element).pointerEvents !== 'none';
}

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 16 && height >= 16;
}
