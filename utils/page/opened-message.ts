import { composedParent } from '@/utils/dom/composed-parent';
import { isVisible } from '@/utils/dom/is-visible';
import { attributeOf, queryAll } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import { type VisibleSegment, visibleText } from '@/utils/dom/visible-text';
import { type AwaitedSender, matchSender } from '@/utils/text/sender-match';

export interface OpenedMessage {
  site: string;
  sender: string;
  /** As the mailbox writes it, `''` where it does not. */
  date: string;
  segments: VisibleSegment[];
  /** Its text stands in a frame. */
  framed: boolean;
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}/;
/** Where mailboxes keep an address, besides the text. */
const ATTRIBUTES = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label', 'href'];
const CARRIERS =
  '[email], [data-email], [data-hovercard-id*="@"], [title*="@"], [aria-label*="@"], a[href^="mailto:"], span, td, div, p, a, b, strong, dd, address';
const MAX_CARRIERS = 3000;
/** A header is no longer; a message's text is. UTF-16 units */
const MAX_HEADER = 200;
const MIN_TEXT = 120;
const MAX_STEPS = 14;
const ROWS = '[role=row], [role=option], [role=listitem], tr, li';
/** So many rows of so much text are a list of messages. */
const MANY_ROWS = 3;
const ROW_TEXT = 25;

/** The message of an awaited company that is open in a mailbox, if one is. Messages in a list are not open. */
export function openedMessage(root: Document, awaited: readonly AwaitedSender[]): OpenedMessage | null {
  for (const element of queryAll(root, CARRIERS).slice(0, MAX_CARRIERS)) {
    const address = addressOf(element);
    if (address === '') continue;
    const name = textOf(element, MAX_HEADER) || textOf(composedParent(element) ?? element, MAX_HEADER);
    const company = matchSender(address, name, awaited);
    if (!company || !isVisible(element)) continue;
    const message = messageAround(element);
    if (!message) continue;
    return {
      site: company.site,
      sender: address,
      date: dateIn(message),
      segments: visibleText(message),
      framed: queryAll(message, 'iframe').length > 0,
    };
  }
  return null;
}

/** The address that an element itself carries. */
function addressOf(element: Element): string {
  for (const name of ATTRIBUTES) {
    const found = ADDRESS.exec(attributeOf(element, name));
    if (found) return found[0];
  }
  const text = textOf(element, MAX_HEADER + 1);
  return text.length <= MAX_HEADER ? (ADDRESS.exec(text)?.[0] ?? '') : '';
}

/** The smallest part of the page around a sender with a text to read in it; none where that is a list of messages. */
function messageAround(sender: Element): Element | null {
  let current: Element | null = sender;
  for (let step = 0; current && step < MAX_STEPS; step += 1) {
    if (isList(current)) return null;
    if (queryAll(current, 'iframe').length > 0 || textOf(current, MIN_TEXT * 2).length > MIN_TEXT) return current;
    current = composedParent(current);
  }
  return null;
}

function isList(element: Element): boolean {
  const rows = queryAll(element, ROWS).filter((row) => queryAll(row, ROWS).length === 0);
  return rows.filter((row) => textOf(row, ROW_TEXT * 2).length > ROW_TEXT).length >= MANY_ROWS;
}

function dateIn(message: Element): string {
  const [time] = queryAll(message, 'time');
  return time ? attributeOf(time, 'datetime') || textOf(time, 60) : '';
}
