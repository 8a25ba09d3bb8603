/**
 * The markup inside an element, for giving back what an editor held. Written out by the browser's XML serialiser: pages can redefine
 * their own accessors, and nothing here ever makes elements of text.
 */
export function markupOf(element: Element): string {
  const serializer = new XMLSerializer();
  return Array.from(element.childNodes, (node) => serializer.serializeToString(node))
    .join('')
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
}
