import type { VendorMarks } from '@/utils/chat/vendors/vendor';
import { attributeOf, matches } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import type { VendorId } from '@/utils/model/chat/vendor-ids';

/** An element that carries a vendor's mark. */
export interface MarkedElement {
  element: Element;
  vendor: VendorId;
}

interface Mark {
  selector: string;
  vendor: VendorId;
}

/** Marks by what an element must have to carry them, so that elements are not held against all the selectors there are. */
interface MarkIndex {
  byId: ReadonlyMap<string, readonly Mark[]>;
  byClass: ReadonlyMap<string, readonly Mark[]>;
  /** By a part of a class, lower case. */
  byPart: readonly (Mark & { part: string })[];
  /** All others, for the browser to look for. */
  others: readonly Mark[];
}

const indexes = new WeakMap<readonly VendorMarks[], MarkIndex>();
const PART = /^\[class[*^]=["']?([\w-]+)["']?(?: i)?\]$/;

/** All elements of a page that carry a vendor's mark, those of one vendor after those of another, as the marks stand. */
export function markedElements(view: PageView, marks: readonly VendorMarks[]): MarkedElement[] {
  const { byId, byClass, byPart, others } = indexOf(marks);
  const found: MarkedElement[] = [];
  const add = (element: Element, candidates: readonly Mark[]) => {
    for (const { selector, vendor } of candidates) if (matches(element, selector)) found.push({ element, vendor });
  };
  /** Most elements of a page share their classes with others. */
  const ofClasses = new Map<string, readonly Mark[]>();
  for (const [id, candidates] of byId) for (const element of view.allWithId(id)) add(element, candidates);
  for (const element of view.tree.elements) {
    const classes = attributeOf(element, 'class');
    if (classes === '') continue;
    let candidates = ofClasses.get(classes);
    if (!candidates) {
      const inPart = byPart.filter(({ part }) => classes.toLowerCase().includes(part));
      candidates = [...classes.split(/\s+/).flatMap((name) => byClass.get(name) ?? []), ...inPart];
      ofClasses.set(classes, candidates);
    }
    add(element, candidates);
  }
  for (const element of view.all(others.map(({ selector }) => selector).join(','))) add(element, others);
  const order = new Map(marks.map(({ id }, index) => [id, index]));
  return found.sort((one, other) => (order.get(one.vendor) ?? 0) - (order.get(other.vendor) ?? 0));
}

function indexOf(marks: readonly VendorMarks[]): MarkIndex {
  const known = indexes.get(marks);
  if (known) return known;
  const byId = new Map<string, Mark[]>();
  const byClass = new Map<string, Mark[]>();
  const byPart: MarkIndex['byPart'][number][] = [];
  const others: Mark[] = [];
  for (const { id: vendor, elements } of marks) {
    for (const selector of elements) {
      const mark = { selector, vendor };
      // Of a selector with several steps the last says which elements it is about.
      const [last = ''] = selector
        .replaceAll(/\[[^\]]*\]/g, '')
        .split(' ')
        .slice(-1);
      const id = /#([\w-]+)/.exec(last)?.[1];
      const name = /\.([\w-]+)/.exec(last)?.[1];
      const part = PART.exec(selector)?.[1];
      if (id) byId.set(id, [...(byId.get(id) ?? []), mark]);
      else if (name) byClass.set(name, [...(byClass.get(name) ?? []), mark]);
      else if (part) byPart.push({ ...mark, part: part.toLowerCase() });
      else others.push(mark);
    }
  }
  const index = { byId, byClass, byPart, others };
  indexes.set(marks, index);
  return index;
}

/** Whose an element is: it carries a mark, or stands in or around one that does. */
export function vendorsAt(element: Element, marked: readonly MarkedElement[], { tree }: PageView): VendorId[] {
  const place = tree.placeOf(element);
  const isWithin = (inner: number, outer: number) => inner >= outer && inner < tree.endOf(outer);
  const near = marked.filter((mark) => {
    const own = tree.placeOf(mark.element);
    return isWithin(own, place) || isWithin(place, own);
  });
  return [...new Set(near.map(({ vendor }) => vendor))];
}

/** Whose scripts a document has loaded. @param addresses of scripts, and of the document itself where it stands in a frame */
export function vendorsOfScripts(addresses: readonly string[], marks: readonly VendorMarks[]): VendorId[] {
  return marks
    .filter(({ scripts }) => scripts.some((part) => addresses.some((address) => hasPart(address, part))))
    .map(({ id }) => id);
}

/** Of two widgets of one house, the one that has marks of its own. */
export function withoutSuperseded(found: readonly VendorId[], marks: readonly VendorMarks[]): VendorId[] {
  const superseded = new Set(marks.filter(({ id }) => found.includes(id)).flatMap(({ supersedes }) => supersedes ?? []));
  return [...new Set(found)].filter((id) => !superseded.has(id));
}

function hasPart(address: string, part: string): boolean {
  let from = 0;
  for (const piece of part.split('*')) {
    const at = address.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
