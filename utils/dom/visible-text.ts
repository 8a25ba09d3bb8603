import { cleanText } from '@/utils/text/clean-text';
import { mayHostShadow } from './deep-elements';
import { attributeOf, firstChildOf, isDocument, localNameOf, nextSiblingOf, titleOf } from './node-access';
import { shadowRootOf } from './shadow-root-of';
import { UNREAD_ELEMENTS } from './unread-elements';

/** Where a piece of text stood; the same words as in utils/tickets/candidate.ts, which this room does not know. */
type TextPlace = 'page' | 'heading' | 'status' | 'dialog' | 'list' | 'title';

/** A piece of text that a person reads in one go: a block, with its inline parts joined. */
export interface VisibleSegment {
  text: string;
  place: TextPlace;
}

/** A page can be endless; a confirmation is not. UTF-16 units. */
const MAX_SEGMENT = 2000;
const MAX_TOTAL = 200_000;
const MAX_NODES = 60_000;

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo button cite code data dfn em font i ins kbd label mark output q s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);
/** Inline parts that stand apart on the screen although no blank is between them in the source. */
const SPACED: ReadonlySet<string> = new Set(['inline-block', 'inline-flex', 'inline-grid', 'inline-table']);
/** A block of words this short, followed by a short block, reads as a label and its value. UTF-16 units. */
const MAX_LABEL = 60;
const MAX_VALUE = 64;
const OWN_WORD = /^\p{L}{4,}\W*$/u;

/**
 * The visible text of a document in reading order, across shadow roots, as segments. Label and value in neighbouring cells, terms or
 * blocks («Номер заявки» above «4821») come as one segment. Reads style, so it costs a style update where the page has changed.
 */
export function visibleText(root: Document | ShadowRoot | Element): VisibleSegment[] {
  const reader = new Reader();
  if (isDocument(root)) reader.emit(titleOf(root), 'title');
  reader.children(root, 'page');
  reader.flush('page');
  return joinPairs(reader.blocks).map(({ text, place }) => ({ text, place }));
}

interface Block extends VisibleSegment {
  /** Blocks of one parent follow each other; of another, something is between them. */
  parent: Node | null;
  tag: string;
}

class Reader {
  readonly blocks: Block[] = [];
  private buffer = '';
  private total = 0;
  private nodes = 0;
  private container: { parent: Node | null; tag: string } = { parent: null, tag: '' };

  emit(raw: string, place: TextPlace): void {
    const text = cleanText(raw, MAX_SEGMENT);
    if (text === '' || this.total > MAX_TOTAL) return;
    this.total += text.length;
    this.blocks.push({ text, place, ...this.container });
  }

  flush(place: TextPlace): void {
    if (this.buffer !== '') this.emit(this.buffer, place);
    this.buffer = '';
  }

  children(node: Node, place: TextPlace, hidden = false): void {
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
      if (++this.nodes > MAX_NODES || this.total > MAX_TOTAL) return;
      if (child instanceof Text) {
        if (!hidden) this.buffer += child.data.slice(0, MAX_SEGMENT);
      } else if (child instanceof Element) this.element(child, node, place);
    }
  }

  private element(element: Element, parent: Node, outer: TextPlace): void {
    const tag = localNameOf(element);
    if (UNREAD_ELEMENTS.has(tag) || tag === 'br') {
      this.buffer += ' ';
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0' || attributeOf(element, 'aria-hidden') === 'true') return;
    // Its children may say visibility: visible again, so they are looked at all the same.
    const hidden = style.visibility === 'hidden' || style.visibility === 'collapse';
    const place = placeOf(element, tag, outer);
    const content = (mayHostShadow(element) ? shadowRootOf(element) : null) ?? element;
    if (place === outer && isInline(tag, style.display)) {
      const apart = SPACED.has(style.display) || hasMargin(style);
      if (apart) this.buffer += ' ';
      this.children(content, place, hidden);
      if (apart) this.buffer += ' ';
      return;
    }
    this.flush(outer);
    const before = this.container;
    this.container = { parent, tag };
    this.children(content, place, hidden);
    this.flush(place);
    this.container = before;
  }
}

function isInline(tag: string, display: string): boolean {
  if (display === 'contents') return true;
  return display === '' ? INLINE.has(tag) : display.startsWith('inline');
}

function hasMargin({ marginLeft, marginRight, paddingLeft, paddingRight }: CSSStyleDeclaration): boolean {
  return [marginLeft, marginRight, paddingLeft, paddingRight].some((length) => Number.parseFloat(length || '0') >= 2);
}

function placeOf(element: Element, tag: string, outer: TextPlace): TextPlace {
  const role = attributeOf(element, 'role');
  const live = attributeOf(element, 'aria-live');
  if (role === 'status' || role === 'alert' || role === 'log' || tag === 'output' || live === 'polite' || live === 'assertive')
    return 'status';
  if (outer === 'status') return outer;
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (outer === 'dialog') return outer;
  if (/^h[1-6]$/.test(tag) || role === 'heading') return 'heading';
  if (tag === 'li' || tag === 'tr' || role === 'row' || role === 'listitem') return 'list';
  return outer;
}

/** Joins a label with the value in the block after it. */
function joinPairs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block) continue;
    if (next && isPair(block, next)) {
      joined.push({ ...block, text: `${block.text} ${next.text}` });
      index += 1;
    } else joined.push(block);
  }
  return joined;
}

function isPair(label: Block, value: Block): boolean {
  if (label.parent === null || label.parent !== value.parent || label.text.length > MAX_LABEL || value.text.length > MAX_VALUE)
    return false;
  if (label.tag === 'dt' && value.tag === 'dd') return true;
  if (label.tag === 'th' && value.tag === 'td') return true;
  // A value is a number of some kind; two cells of words are two cells.
  // A value that brings a word of its own ("Reference 4821") needs no label above it.
  const words = value.text.split(' ');
  const isNumber = /\d/.test(value.text) && words.length <= 3 && !words.some((word) => OWN_WORD.test(word));
  if (!isNumber || /\d/.test(label.text)) return false;
  return label.tag === value.tag || /[:#№]$/.test(label.text) || value.tag !== 'td';
}
