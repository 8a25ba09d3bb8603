/*
 * A form answers to the names of its controls and a document to the names of its images and forms, also in the isolated world: with an
 * <input name="parentNode"> inside, `form.parentNode` is that input. So a page is read through the prototypes' own accessors only.
 */

function getterOf<T>(prototype: object, key: string): (target: object) => T {
  for (let holder: object | null = prototype; holder; holder = Object.getPrototypeOf(holder)) {
    const get = Object.getOwnPropertyDescriptor(holder, key)?.get;
    if (get) return (target) => get.call(target) as T;
  }
  throw new TypeError(`no accessor ${key}`);
}

export const parentOf = getterOf<(Node & ParentNode) | null>(Node.prototype, 'parentNode');
export const firstChildOf = getterOf<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getterOf<Node | null>(Node.prototype, 'nextSibling');
export const openShadowRootOf = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const nodeTypeOf = getterOf<number>(Node.prototype, 'nodeType');
export const localNameOf = getterOf<string>(Element.prototype, 'localName');
const textContent = getterOf<string | null>(Element.prototype, 'textContent');
const documentElement = getterOf<Element | null>(Document.prototype, 'documentElement');
const documentTitle = getterOf<string>(Document.prototype, 'title');

export const textContentOf = (element: Element): string => textContent(element) ?? '';
export const rootElementOf = (document: Document): Element | null => documentElement(document);
export const titleOf = (document: Document): string => documentTitle(document);

/** The attribute as written, `''` where there is none. */
export const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const contains = (ancestor: Node, node: Node): boolean => Node.prototype.contains.call(ancestor, node);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const FRAGMENT_NODE = 11;
/** By node type, not `instanceof`: a document made elsewhere is one too. */
export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === DOCUMENT_NODE;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT_NODE;
const isFragment = (node: Node): node is DocumentFragment => nodeTypeOf(node) === FRAGMENT_NODE;

/** All elements below a node that match, in document order; not inside shadow roots. */
export function queryAll(root: Node, selector: string): Element[] {
  if (isDocument(root)) return [...Document.prototype.querySelectorAll.call(root, selector)];
  if (isFragment(root)) return [...DocumentFragment.prototype.querySelectorAll.call(root, selector)];
  return root instanceof Element ? [...Element.prototype.querySelectorAll.call(root, selector)] : [];
}

/** The first element below another one that matches. */
export const firstMatch = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

/** Is there any such element below the node? */
export function hasAny(root: Node, selector: string): boolean {
  if (isDocument(root)) return Document.prototype.querySelector.call(root, selector) !== null;
  if (isFragment(root)) return DocumentFragment.prototype.querySelector.call(root, selector) !== null;
  return root instanceof Element && Element.prototype.querySelector.call(root, selector) !== null;
}

/** The element with that id in the same tree; two elements may share an id, the first counts. */
export function elementById(scope: Node, id: string): Element | null {
  const root = rootOf(scope);
  if (isDocument(root)) return Document.prototype.getElementById.call(root, id);
  return isFragment(root) ? DocumentFragment.prototype.getElementById.call(root, id) : null;
}
