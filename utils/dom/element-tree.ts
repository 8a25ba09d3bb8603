import { mayHostShadow } from './deep-elements';
import { firstChildOf, isElement, nextSiblingOf } from './node-access';
import { shadowRootOf } from './shadow-root-of';

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

  /** Without recursion: a page can nest its elements as deep as it likes. */
  private walk(root: Node): void {
    const next: (Node | null)[] = [firstChildOf(root)];
    const owners = [-1];
    while (next.length > 0) {
      const top = next.length - 1;
      const node = next[top];
      if (!node) {
        next.pop();
        this.ends[owners.pop() ?? -1] = this.elements.length;
        continue;
      }
      next[top] = nextSiblingOf(node);
      if (!isElement(node)) continue;
      const place = this.elements.push(node) - 1;
      this.places.set(node, place);
      this.ends.push(place + 1);
      const child = firstChildOf(node);
      if (child) {
        next.push(child);
        owners.push(place);
      }
      const shadow = mayHostShadow(node) ? shadowRootOf(node) : null;
      if (!shadow) continue;
      // On top of the children, so that it comes before them.
      this.shadowRoots.push(shadow);
      next.push(firstChildOf(shadow));
      owners.push(place);
    }
  }
}
