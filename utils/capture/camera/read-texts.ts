import { mayHostShadow } from '@/utils/dom/deep-elements';
import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, rootElementOf } from '@/utils/dom/node-access';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';
import { UNREAD_ELEMENTS } from '@/utils/dom/unread-elements';
import type { TextPiece } from '@/utils/model/capture/page-texts';
import { controlContent } from './control-content';
import { ListColumns } from './list-column';
import { isRoot } from './measure-scroller';
import { TextCollector, type TextScope } from './text-collector';

const MAX_NODES = 60_000;
const NO_CLIP = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/**
 * All text of a page and where each word of it stands in the view, what is scrolled away included, what is hidden or cut off not. In
 * frames of the same origin, too. Nothing is decided about it here.
 * @param scroller what moves when the page is scrolled
 */
export function readTexts(scroller: Element): TextPiece[] {
  const reader = new Reader(scroller);
  const place = isRoot(scroller) ? 'content' : 'fixed';
  reader.read(document, { place, column: '', clip: NO_CLIP, offset: { left: 0, top: 0 }, hidden: false });
  return reader.collector.pieces;
}

class Reader {
  readonly collector = new TextCollector();
  private readonly columns = new ListColumns();
  private nodes = 0;

  constructor(private readonly scroller: Element) {}

  read(document: Document, scope: TextScope): void {
    const root = rootElementOf(document);
    if (root) this.element(root, scope, document);
  }

  private children(parent: Node, scope: TextScope, document: Document): void {
    const columnOf = isElement(parent) ? this.columns.below(parent, scope.column) : () => scope.column;
    for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
      if (++this.nodes > MAX_NODES || this.collector.isFull) return;
      if (isText(child)) this.text(child, scope, document);
      else if (isElement(child)) this.element(child, { ...scope, column: columnOf(child) }, document, scope);
    }
  }

  private text(node: Text, scope: TextScope, document: Document): void {
    if (scope.hidden || node.data === '') return;
    const range = document.createRange();
    const boxesOf = (start: number, end: number) => {
      range.setStart(node, start);
      range.setEnd(node, end);
      return Array.from(range.getClientRects());
    };
    this.collector.add(node.data, boxesOf, scope);
  }

  private element(element: Element, scope: TextScope, document: Document, outer: TextScope = scope): void {
    const tag = localNameOf(element);
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const inner = this.scopeOf(element, style, scope);
    if (tag === 'br') this.collector.space();
    const control = controlContent(element);
    if (control) {
      this.collector.space();
      if (!inner.hidden) this.collector.addControl(control.text, control.secret, rectOf(element), inner);
      return;
    }
    if (tag === 'iframe') this.frame(element, inner);
    if (UNREAD_ELEMENTS.has(tag)) return;
    const isBlock = !style.display.startsWith('inline') && style.display !== 'contents';
    if (isBlock) this.collector.flush(outer);
    const shadow = mayHostShadow(element) ? shadowRootOf(element) : null;
    if (shadow) this.children(shadow, inner, document);
    this.children(element, inner, document);
    if (isBlock) this.collector.flush(inner);
  }

  private scopeOf(element: Element, style: CSSStyleDeclaration, scope: TextScope): TextScope {
    const hidden = style.visibility !== 'visible' && style.visibility !== '';
    // What is fixed leaves what it stands in.
    if (style.position === 'fixed') return { ...scope, hidden, place: 'fixed', clip: NO_CLIP };
    if (element === this.scroller && !isRoot(element)) return { ...scope, hidden, place: 'content' };
    if (element === this.scroller || !cuts(style) || isViewport(element)) return { ...scope, hidden };
    const { left, top, right, bottom } = rectOf(element);
    const { clip, offset } = scope;
    return {
      ...scope,
      hidden,
      clip: {
        left: Math.max(clip.left, left + offset.left),
        top: Math.max(clip.top, top + offset.top),
        right: Math.min(clip.right, right + offset.left),
        bottom: Math.min(clip.bottom, bottom + offset.top),
      },
    };
  }

  private frame(element: Element, scope: TextScope): void {
    if (!isFrame(element) || scope.hidden) return;
    // `null` for another origin: nobody looks into that one.
    const { contentDocument } = element;
    if (!contentDocument) return;
    this.collector.flush(scope);
    const { left, top } = rectOf(element);
    const offset = { left: scope.offset.left + left + element.clientLeft, top: scope.offset.top + top + element.clientTop };
    const { clip } = scope;
    const framed = {
      left: Math.max(clip.left, offset.left),
      top: Math.max(clip.top, offset.top),
      right: Math.min(clip.right, offset.left + element.clientWidth),
      bottom: Math.min(clip.bottom, offset.top + element.clientHeight),
    };
    this.read(contentDocument, { ...scope, offset, clip: framed });
    this.collector.flush(scope);
  }
}

/** By node type, not `instanceof`: what is in a frame is made by another window. */
const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
const isFrame = (element: Element): element is HTMLIFrameElement => localNameOf(element) === 'iframe';

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

function cuts({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return [overflowX, overflowY].some((overflow) => overflow !== 'visible' && overflow !== '');
}

/** What these say of overflow is said of the view. */
function isViewport(element: Element): boolean {
  const tag = localNameOf(element);
  return tag === 'html' || tag === 'body';
}
