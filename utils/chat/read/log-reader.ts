import { attributeOf, firstChildOf, localNameOf, matches, nextSiblingOf } from '@/utils/dom/node-access';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';
import { textOf } from '@/utils/dom/text-of';
import type { LogBox, LogNode } from '@/utils/model/chat/log-node';
import { cleanText } from '@/utils/text/clean-text';
import { fileNameOf } from './file-name-of';

/** A list longer than this is read from its end. Elements. */
const MAX_NODES = 6000;
const MAX_TEXT = 8000;
const MAX_WORDS = 200;
const MAX_DEPTH = 60;
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template head iframe object embed svg math input textarea select'.split(' '),
);
const CONTROLS = 'button, [role=button], [role=option], [role=menuitem], select, input, textarea';
/** Narrower or lower than this is for screen readers only, CSS pixels. */
const UNSEEN = 2;

/** Reads a message list as plain facts. Elements keep their names from one reading to the next. */
export class LogReader {
  private readonly tokens = new WeakMap<Element, string>();
  private count = 0;
  private left = 0;
  private except: Element | null = null;

  constructor(private readonly prefix: string) {}

  /**
   * @param except a part of it that is not read
   * @returns `null` where nothing is in it, or nothing that can be seen
   */
  read(list: Element, except: Element | null = null): LogNode | null {
    this.except = except;
    this.left = MAX_NODES;
    return this.node(list, 0);
  }

  private node(element: Element, depth: number): LogNode | null {
    const tag = localNameOf(element);
    if (element === this.except || this.left <= 0 || depth > MAX_DEPTH || SKIPPED.has(tag)) return null;
    this.left -= 1;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return null;
    const box = boxOf(element);
    const file = fileNameOf(element, style);
    const blocks = file === '' ? this.parts(element, depth) : null;
    const parts = blocks ?? [];
    const label = [attributeOf(element, 'aria-label'), ...parts.map((part) => (typeof part === 'string' ? part : ''))];
    const children = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const text = file === '' && blocks === null && !isUnseen(box, style) ? blockText(element) : '';
    if (text === '' && file === '' && children.length === 0) return null;
    return {
      token: this.tokenOf(element),
      tag,
      role: attributeOf(element, 'role').slice(0, MAX_WORDS),
      words: wordsOf(element),
      label: cleanText(label.join(' '), MAX_WORDS),
      box,
      painted: isPainted(style),
      centred: style.textAlign === 'center',
      text,
      file,
      control: matches(element, CONTROLS),
      children,
    };
  }

  /**
   * The blocks in an element, from the last to the first while there is room; what only screen readers are told comes as text.
   * @returns `null` where there are none: all of it is one text
   */
  private parts(element: Element, depth: number): (LogNode | string)[] | null {
    const nodes = [...childrenOf(element)];
    if (!nodes.some((node) => node instanceof Element && isBlock(node))) return null;
    const parts: (LogNode | string)[] = [];
    for (const node of nodes.reverse()) {
      if (node instanceof Text) {
        const text = cleanText(node.data, MAX_TEXT);
        if (text !== '') parts.push(this.loose(element, node, text));
      } else if (node instanceof Element) {
        const style = getComputedStyle(node);
        if (style.display !== 'none' && isUnseen(boxOf(node), style)) parts.push(textOf(node, MAX_WORDS));
        else parts.push(this.node(node, depth + 1) ?? '');
      }
    }
    return parts.reverse().filter((part) => part !== '');
  }

  /** Text that stands between blocks. */
  private loose(element: Element, node: Text, text: string): LogNode {
    const range = document.createRange();
    range.selectNode(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return {
      token: `${this.tokenOf(element)}t`,
      tag: '',
      role: '',
      words: '',
      label: '',
      box: { left, right, top, bottom },
      painted: false,
      centred: false,
      text,
      file: '',
      control: false,
      children: [],
    };
  }

  private tokenOf(element: Element): string {
    const known = this.tokens.get(element);
    if (known !== undefined) return known;
    this.count += 1;
    const token = `${this.prefix}.${this.count}`;
    this.tokens.set(element, token);
    return token;
  }
}

/** What is shown in an element: of a shadow root its content, of a slot what was put there. */
function* childrenOf(element: Element): Generator<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return yield* assigned;
  }
  for (let child = firstChildOf(shadowRootOf(element) ?? element); child; child = nextSiblingOf(child)) yield child;
}

/** Does an element stand apart from the text around it, or hold what does? */
function isBlock(element: Element): boolean {
  if (SKIPPED.has(localNameOf(element))) return false;
  const { display } = getComputedStyle(element);
  if (display === 'none') return false;
  if (element instanceof HTMLImageElement || matches(element, `video, audio, a[download], ${CONTROLS}`)) return true;
  if (display === 'contents' || shadowRootOf(element)) return true;
  if (!display.startsWith('inline') || display !== 'inline') return true;
  for (const child of childrenOf(element)) if (child instanceof Element && isBlock(child)) return true;
  return false;
}

function blockText(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  return text
    .slice(0, MAX_TEXT * 2)
    .split('\n')
    .map((line) => cleanText(line, MAX_TEXT))
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MAX_TEXT);
}

function wordsOf(element: Element): string {
  const names = [
    attributeOf(element, 'class'),
    attributeOf(element, 'part'),
    attributeOf(element, 'data-testid'),
    attributeOf(element, 'data-role'),
    attributeOf(element, 'data-author'),
    attributeOf(element, 'data-sender'),
    attributeOf(element, 'data-direction'),
  ].join(' ');
  return cleanText(
    names
      .slice(0, MAX_WORDS)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase(),
    MAX_WORDS,
  );
}

function isPainted({
  backgroundColor,
  backgroundImage,
  borderTopWidth,
  borderTopStyle,
  borderRightWidth,
  borderRightStyle,
  boxShadow,
}: CSSStyleDeclaration): boolean {
  if (backgroundImage !== 'none' || boxShadow !== 'none') return true;
  if (!/^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor)) return true;
  // A line under each row is no box: two sides that meet are.
  const hasLine = (width: string, kind: string) => Number.parseFloat(width) > 0 && kind !== 'none';
  return hasLine(borderTopWidth, borderTopStyle) && hasLine(borderRightWidth, borderRightStyle);
}

function isUnseen({ left, right, top, bottom }: LogBox, { overflow, clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (clip !== 'auto' || clipPath !== 'none') return true;
  return (right - left <= UNSEEN || bottom - top <= UNSEEN) && overflow === 'hidden';
}

function boxOf(element: Element): LogBox {
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { left, right, top, bottom };
}
