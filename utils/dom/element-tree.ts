import { mayHostShadow } from './deep-elements';
import { shadowRootOf } from './shadow-root-of';

/** Shadow roots in each other; more is no page but a trap. */
const MAX_DEPTH = 50;

/**
 * All elements below a root in document order, the content of a shadow root, open or closed, right after its host: walked once, so that what
 * lies in an element is a stretch of one list. It tells of the moment in which it was made.
 */
export class ElementTree {
  readonly elements: Element[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  /** For each element the place after its last descendant. */
  private readonly ends: number[] = [];
  private readonly places = new Map<Element, number>();

  constructor(root: Node) {
    this.walk(root);
  }

  /** Where an element stands in `elements`; -1 for one that was not there. */
  placeOf(element: Element): number {
    return this.places.get(element) ?? -1;
  }

  /** The place after the last descendant of the element at a place. */
  endOf(place: number): number {
    return this.ends[place] ?? place + 1;
  }

  /** Without recursion into elements: a page can nest them as deep as it likes. */
  private walk(root: Node, depth = 0): void {
    const { ends } = this;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    /** Places of the elements around the one that is met. */
    const around: number[] = [];
    let element = walker.firstChild() as Element | null;
    while (element) {
      const place = this.add(element, depth);
      let next = walker.firstChild();
      if (next) around.push(place);
      while (!next && around.length > 0) {
        next = walker.nextSibling();
        if (next) break;
        walker.parentNode();
        ends[around.pop() ?? -1] = this.elements.length;
      }
      element = (next ?? walker.nextSibling()) as Element | null;
    }
  }

  private add(element: Element, depth: number): number {
    const place = this.elements.push(element) - 1;
    this.places.set(element, place);
    const shadow = depth < MAX_DEPTH && mayHostShadow(element) ? shadowRootOf(element) : null;
    if (shadow) {
      this.shadowRoots.push(shadow);
      this.walk(shadow, depth + 1);
    }
    this.ends[place] = this.elements.length;
    return place;
  }
}
