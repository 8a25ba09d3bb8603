import { ElementTree } from './element-tree';
import { browserLayout, type Layout } from './layout';
import { elementById, matches, queryAll } from './node-access';
import { RememberedLayout } from './remembered-layout';

const CONTROLS = 'input:not([type=hidden]), textarea, select';
/** Elements that a person may do something with, and those that say what they are. */
const WIDGETS =
  'input, textarea, select, button, summary, iframe, [contenteditable], [role], [aria-live], [aria-relevant], [aria-haspopup], [tabindex], [onclick]';

/**
 * A page as it is at one moment: one walk over its elements, and of style and layout what was asked for, each once. Whatever is read of the
 * page at that moment is read from here; the next look makes another.
 */
export class PageView {
  readonly tree: ElementTree;
  readonly layout: Layout;
  private readonly found = new Map<string, readonly Element[]>();
  private readonly foundWidgets = new Map<string, readonly Element[]>();
  private controlPlaces: readonly number[] | null = null;

  constructor(
    readonly root: Node,
    layout: Layout = browserLayout,
  ) {
    this.tree = new ElementTree(root);
    this.layout = new RememberedLayout(layout);
  }

  /** Every element of the page that matches, in document order, across shadow roots. */
  all(selector: string): readonly Element[] {
    const known = this.found.get(selector);
    if (known) return known;
    const { shadowRoots } = this.tree;
    const elements = [this.root, ...shadowRoots].flatMap((root) => queryAll(root, selector));
    const found = shadowRoots.length > 0 ? this.inOrder(elements) : elements;
    this.found.set(selector, found);
    return found;
  }

  /** The elements with an id, of each tree the first. */
  allWithId(id: string): Element[] {
    return [this.root, ...this.tree.shadowRoots].flatMap((root) => elementById(root, id) ?? []);
  }

  /** Each of some elements once, in document order. */
  inOrder(elements: readonly Element[]): Element[] {
    const { tree } = this;
    return [...new Set(elements)].sort((one, other) => tree.placeOf(one) - tree.placeOf(other));
  }

  /** The shadow roots that an element carries, or something in it. */
  shadowRootsIn(element: Element): ShadowRoot[] {
    const { tree } = this;
    const place = tree.placeOf(element);
    const isIn = (host: number) => host >= place && host < tree.endOf(place);
    return place < 0 ? [] : tree.shadowRoots.filter(({ host }) => isIn(tree.placeOf(host)));
  }

  /** The element and what is in it, in document order, its own shadow root's content included; so many at most. */
  stretchOf(element: Element, most: number): readonly Element[] {
    const place = this.tree.placeOf(element);
    return place < 0 ? [element] : this.tree.elements.slice(place, Math.min(this.tree.endOf(place), place + most));
  }

  /**
   * Every input, text area, list, button, summary and frame, and whatever has a role, is edited, live, focusable or pressed: one search
   * for all who ask for some of them.
   */
  get widgets(): readonly Element[] {
    return this.all(WIDGETS);
  }

  /** Those of `widgets` that match and stand in an element, shadow roots included; not the element itself. */
  widgetsWithin(element: Element, selector: string): Element[] {
    let found = this.foundWidgets.get(selector);
    if (!found) {
      found = this.widgets.filter((widget) => matches(widget, selector));
      this.foundWidgets.set(selector, found);
    }
    return this.within(element, found);
  }

  /** Those of some elements that stand in another one. */
  private within(element: Element, candidates: readonly Element[]): Element[] {
    const { tree } = this;
    const place = tree.placeOf(element);
    const isIn = (own: number) => own > place && own < tree.endOf(place);
    return place < 0 ? [] : candidates.filter((each) => isIn(tree.placeOf(each)));
  }

  /** How many controls a person could fill in stand in an element. */
  controlsIn(element: Element): number {
    const { tree } = this;
    const place = tree.placeOf(element);
    if (place < 0) return queryAll(element, CONTROLS).length;
    this.controlPlaces ??= this.widgets.filter((each) => matches(each, CONTROLS)).map((each) => tree.placeOf(each));
    return lowerBound(this.controlPlaces, tree.endOf(place)) - lowerBound(this.controlPlaces, place + 1);
  }
}

/** How many of some sorted numbers are smaller than a bound. */
function lowerBound(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

let now: PageView | null = null;

/** The view of the document as it is at this moment: all that is read before anything else can happen shares one. */
export function viewOfNow(): PageView {
  if (now) return now;
  now = new PageView(document);
  queueMicrotask(() => {
    now = null;
  });
  return now;
}
