import { mayHostShadow } from '@/utils/dom/deep-elements';
import { attributeOf, firstChildOf, hasAttribute, localNameOf, nextSiblingOf, queryAll } from '@/utils/dom/node-access';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';
import { UNREAD_ELEMENTS } from '@/utils/dom/unread-elements';
import { type ContactBlock, READING_LIMITS } from '@/utils/model/channels/contact-reading';
import { cleanText } from '@/utils/text/clean-text';
import { columnOf } from './column-of';
import { dataAddress, protectedAddress } from './guarded-address';

type Region = ContactBlock['region'];
type Link = ContactBlock['links'][number];

const MAX_NODES = 60_000;
const SPACED: ReadonlySet<string> = new Set(['inline-block', 'inline-flex', 'inline-grid', 'inline-table']);

/** A picture of an address or a number, made so that robots overlook it. */
const TELLING = /\d(?:[\d\s()+-]*\d){6}|\S@\S+\.\S/;

/** Reads the visible text below a node in blocks, each line of an address one of its own, with the links inside. */
export class BlockReader {
  readonly blocks: ContactBlock[] = [];
  /** What each block stands in, by its id. */
  readonly elements = new Map<number, WeakRef<Element>>();
  private buffer = '';
  private links: Link[] = [];
  private open: { href: string; at: number; name: string } | null = null;
  private region: Region = 'main';
  private isHeading = false;
  private column = '';
  private element: Element | null = null;
  private nodes = 0;
  private total = 0;
  /** Where in the buffer the last link ended. */
  private linkEnd = 0;

  read(root: Node): void {
    this.children(root, false);
    this.flush();
  }

  private flush(): void {
    this.endLink(true);
    const text = cleanText(this.buffer, READING_LIMITS.text);
    const links = this.links.slice(0, READING_LIMITS.links);
    this.buffer = '';
    this.linkEnd = 0;
    this.links = [];
    if (text === '' && links.length === 0) return;
    if (this.blocks.length >= READING_LIMITS.blocks || this.total > READING_LIMITS.total) return;
    this.total += text.length;
    const id = this.blocks.length;
    this.blocks.push({ id, text, region: this.region, isHeading: this.isHeading, column: this.column, links });
    if (this.element) this.elements.set(id, new WeakRef(this.element));
  }

  /** @param stays the link goes on in the next block: a whole card may be one */
  private endLink(stays: boolean): void {
    if (!this.open) return;
    const { href, at, name } = this.open;
    const text = cleanText(this.buffer.slice(at), READING_LIMITS.text) || name;
    const isSaid = text !== '' && (!stays || this.buffer.length > at);
    if (isSaid) {
      this.links.push({ href, text, at: cleanText(this.buffer.slice(0, at), READING_LIMITS.text).length });
    }
    this.open = stays ? { href, at: 0, name: isSaid ? '' : name } : null;
  }

  private children(node: Node, hidden: boolean): void {
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
      if (++this.nodes > MAX_NODES) return;
      if (child instanceof Text) {
        if (!hidden) this.buffer += child.data.slice(0, READING_LIMITS.text * 4);
      } else if (child instanceof Element) this.visit(child);
    }
  }

  private visit(element: Element): void {
    const tag = localNameOf(element);
    if (tag === 'br') {
      this.flush();
      return;
    }
    if (UNREAD_ELEMENTS.has(tag)) {
      this.buffer += ' ';
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0' || style.fontSize === '0px') return;
    const hidden = style.visibility === 'hidden' || style.visibility === 'collapse';
    if (tag === 'img' && !hidden) this.picture(element);
    if (isInline(tag, style.display)) this.inline(element, tag, style, hidden);
    else this.block(element, tag, style, hidden);
  }

  private picture(element: Element): void {
    const alt = attributeOf(element, 'alt').slice(0, READING_LIMITS.text);
    if (TELLING.test(alt)) this.buffer += ` ${alt} `;
  }

  private block(element: Element, tag: string, style: CSSStyleDeclaration, hidden: boolean): void {
    this.flush();
    const before = { region: this.region, isHeading: this.isHeading, column: this.column, element: this.element };
    this.region = regionOf(element, this.region);
    this.isHeading ||= /^h[1-6]$|^dt$|^th$|^caption$|^summary$/.test(tag) || attributeOf(element, 'role') === 'heading';
    if (tag === 'td') this.column = columnOf(element);
    this.element = element;
    this.content(element, tag, style, hidden);
    this.flush();
    Object.assign(this, before);
  }

  private inline(element: Element, tag: string, style: CSSStyleDeclaration, hidden: boolean): void {
    const apart = SPACED.has(style.display) || Number.parseFloat(style.marginLeft || '0') >= 2;
    if (apart) this.buffer += ' ';
    this.element ??= element;
    this.content(element, tag, style, hidden);
    if (apart) this.buffer += ' ';
  }

  private content(element: Element, tag: string, style: CSSStyleDeclaration, hidden: boolean): void {
    const decoded = protectedAddress(element);
    if (decoded !== null) {
      this.buffer += decoded;
      return;
    }
    const link = dataAddress(element) || (tag === 'a' || tag === 'area' ? attributeOf(element, 'href') : '');
    const href = link.slice(0, READING_LIMITS.href);
    // Links side by side are words apart, whatever style keeps them so.
    if (href !== '' && this.linkEnd > 0 && this.linkEnd === this.buffer.length) this.buffer += ' ';
    if (href !== '') this.open = { href, at: this.buffer.length, name: nameOf(element) };
    const start = this.buffer.length;
    this.children((mayHostShadow(element) ? shadowRootOf(element) : null) ?? element, hidden);
    // Written backwards and turned around by a style: a person reads it the right way.
    if (style.direction === 'rtl' && style.unicodeBidi.includes('bidi-override')) {
      this.buffer = this.buffer.slice(0, start) + [...this.buffer.slice(start)].reverse().join('');
    }
    if (href !== '') this.endLink(false);
    this.linkEnd = href !== '' ? this.buffer.length : this.linkEnd;
  }
}

function isInline(tag: string, display: string): boolean {
  if (display === 'contents') return true;
  return display === ''
    ? /^(a|abbr|b|bdi|bdo|code|em|font|i|label|mark|s|small|span|strong|sub|sup|time|u)$/.test(tag)
    : display.startsWith('inline');
}

/** What a link without words is called: those of its picture or of its accessible name. */
function nameOf(element: Element): string {
  const named = ['aria-label', 'title'].find((attribute) => hasAttribute(element, attribute));
  const name = named
    ? attributeOf(element, named)
    : queryAll(element, 'img[alt]')
        .map((image) => attributeOf(image, 'alt'))
        .join(' ');
  return cleanText(name, READING_LIMITS.text);
}

const BY_ROLE: Readonly<Record<string, ContactBlock['region']>> = {
  banner: 'header',
  navigation: 'navigation',
  contentinfo: 'footer',
};
const BY_TAG: Readonly<Record<string, ContactBlock['region']>> = {
  header: 'header',
  nav: 'navigation',
  footer: 'footer',
  address: 'address',
};

/** Which part of the page an element begins. An article has a header and a footer of its own, so what is inside `main` stays there. */
function regionOf(element: Element, outer: ContactBlock['region']): ContactBlock['region'] {
  return BY_ROLE[attributeOf(element, 'role')] ?? BY_TAG[localNameOf(element)] ?? outer;
}
