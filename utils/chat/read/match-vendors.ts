import type { VendorMarks } from '@/utils/chat/vendors/vendor';
import type { VendorId } from '@/utils/model/chat/vendor-ids';

/** Whose marks elements carry, by one look for each vendor. */
export function vendorsOfElements(root: ParentNode, marks: readonly VendorMarks[]): VendorId[] {
  return marks.filter(({ elements }) => root.querySelector(elements.join(',')) !== null).map(({ id }) => id);
}

/** Whose an element is: it carries a mark, or stands in or around one that does. */
export function vendorsAt(element: Element, marks: readonly VendorMarks[]): VendorId[] {
  return marks
    .filter(({ elements }) => {
      const selector = elements.join(',');
      return hostsOf(element).some((each) => each.closest(selector) !== null) || element.querySelector(selector) !== null;
    })
    .map(({ id }) => id);
}

/** The element and the hosts of the shadow roots it stands in. */
function hostsOf(element: Element): Element[] {
  const hosts = [element];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) hosts.push(root.host);
  return hosts;
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
