import { composedParent } from '@/utils/dom/composed-parent';
import type { ControlRegistry } from '@/utils/dom/control-registry';
import { ariaName } from '@/utils/dom/naming-texts';
import { textOf } from '@/utils/dom/text-of';
import type { Writable } from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';
import { withDescendants } from './descendants';
import { boxOf, elementLabelOf, isControl, isPressable, isShown, namesOf } from './element-facts';
import { isTray } from './is-tray';

/** What authors call a list of messages, where a script of theirs scrolls it and no style shows that it does. */
const LIST_NAME =
  /(?:message|msg)s?[-_ ]?(?:list|area|container|wrapper|pane|log|box|history|view|body)|\bmessages\b|(?:chat|conversation|dialog)[-_ ]?(?:log|history|body|content|messages|thread)/i;

/** Ancestors in which the list of messages, the button and the other controls are looked for. */
const AROUND = 9;
const LOG_ROLE = '[role=log], [role=feed], [role=list][aria-live]';
const LIVE = '[aria-live=polite], [aria-live=assertive], [aria-relevant]';
/** A list of messages is at least this high, CSS pixels. */
const MIN_LOG = 60;
/** What scrolls inside of a message takes less of the list than this. */
const PART = 0.5;
/** Buttons beside a line to write in, no farther from it than this, CSS pixels. */
const BESIDE = 90;

/** All that counts of one thing to write in. @param within the surface it is on, or the page */
export function readWritable(element: Element, within: Element, surfaceId: string | null, registry: ControlRegistry): Writable {
  const around = ancestorsWithin(element, within);
  const log = findLog(element, around);
  const group = around.find((each) => each.matches('form')) ?? around.at(-1) ?? within;
  const inside = withDescendants(group);
  const send = findSend(element, inside);
  const file = inside.find((each) => each instanceof HTMLInputElement && each.type === 'file');
  const limit = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.maxLength : -1;
  return {
    id: registry.idOf(element),
    widget: element.localName === 'textarea' ? 'textarea' : element.localName === 'input' ? 'input' : 'contenteditable',
    box: boxOf(element),
    words: namingWords(element),
    names: [namesOf(element), ...around.slice(0, 3).map(namesOf)].join(' ').slice(0, MAX_TEXT),
    maxLength: limit >= 0 ? limit : null,
    disabled: element.matches(':disabled, [aria-disabled=true], [contenteditable=false], [readonly]'),
    surfaceId,
    log: log && { id: registry.idOf(log.element), by: log.by, rows: log.rows },
    send: send === null ? null : (elementLabelOf(send) || textOf(send, 60)).slice(0, MAX_TEXT),
    others: inside
      .filter((each) => each !== element && !each.contains(element) && isControl(each) && isShown(each))
      .slice(0, 20)
      .map(kindOf),
    fileInputId: file ? registry.idOf(file) : null,
  };
}

/** Editors say in attributes and pseudo-elements what inputs say in their placeholder. */
function namingWords(element: Element): string {
  const own = ['data-placeholder', 'aria-placeholder', 'deep-chat-placeholder-text', 'data-text', 'data-hint'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const first = element.firstElementChild?.getAttribute('data-placeholder') ?? '';
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
  const drawn = [element, element.firstElementChild].flatMap((each) => (each ? [quoted(each)] : []));
  return cleanText(
    [elementLabelOf(element), ariaName(element), ...own, first, ...drawn, ...labels.map((label) => textOf(label, 80))].join(
      ' ',
    ),
    MAX_TEXT,
  );
}

function quoted(element: Element): string {
  const { content } = getComputedStyle(element, '::before');
  const [, text = ''] = /^"(.*)"$/.exec(content ?? '') ?? [];
  return text;
}

interface Log {
  element: Element;
  by: 'role' | 'live' | 'scroll';
  rows: number;
}

/** What stands above the line and is told of as it grows, or scrolls. */
function findLog(element: Element, around: readonly Element[]): Log | null {
  // In some chats the line comes after the last message, in the list itself: what scrolls in there is a part of a message.
  const outer = around.find((each) => scrolls(each) && heightOf(each) >= MIN_LOG && each.scrollHeight > each.clientHeight);
  for (const box of around) {
    const inside = withDescendants(box).filter((each) => !each.contains(element) && !element.contains(each));
    const stands = (each: Element) => each.getBoundingClientRect().height >= MIN_LOG && isAbove(each, element);
    const role = inside.find((each) => each.matches(LOG_ROLE) && stands(each));
    if (role) return { element: role, by: 'role', rows: role.childElementCount };
    const live = inside.find((each) => each.matches(LIVE) && stands(each));
    if (live) return { element: live, by: 'live', rows: live.childElementCount };
    const scroller = inside.find((each) => scrolls(each) && stands(each) && !isTray(each));
    if (scroller) return scrolling(outer && isPart(scroller, outer) ? outer : scroller);
  }
  if (outer) return scrolling(outer);
  const named = around.flatMap((box) => withDescendants(box)).find((each) => isNamedList(each, element));
  return named ? scrolling(named) : null;
}

function isNamedList(each: Element, line: Element): boolean {
  if (each.contains(line) || line.contains(each) || heightOf(each) < MIN_LOG || !isAbove(each, line)) return false;
  return LIST_NAME.test(namesOf(each)) && getComputedStyle(each).overflowY !== 'visible';
}

function scrolling(element: Element): Log {
  return { element, by: 'scroll', rows: element.childElementCount };
}

/** Pictures in one message may scroll, too: low, and without a word. */
function isPart(scroller: Element, outer: Element): boolean {
  return heightOf(scroller) < heightOf(outer) * PART && scroller.textContent?.trim() === '';
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;

function isAbove(each: Element, element: Element): boolean {
  const { top, height } = each.getBoundingClientRect();
  return top + Math.min(height, MIN_LOG) <= element.getBoundingClientRect().bottom;
}

function scrolls(element: Element): boolean {
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

function findSend(element: Element, inside: readonly Element[]): Element | null {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const beside = inside.filter((each) => {
    if (each === element || each.contains(element) || !isPressable(each) || !isShown(each)) return false;
    const box = each.getBoundingClientRect();
    const inRow = box.bottom > top - BESIDE / 2 && box.top < bottom + BESIDE;
    return inRow && box.left < right + BESIDE && box.right > left - BESIDE;
  });
  return beside.find((each) => each.matches('[type=submit]')) ?? beside.at(-1) ?? null;
}

function kindOf(element: Element): Writable['others'][number] {
  if (element instanceof HTMLTextAreaElement || element.matches('[contenteditable]')) return 'multi-line';
  if (element instanceof HTMLSelectElement || element.matches('[role=combobox]')) return 'choice';
  if (!(element instanceof HTMLInputElement)) return 'text';
  if (element.type === 'email' || element.type === 'tel') return element.type;
  return /^(?:checkbox|radio|date|number)$/.test(element.type) ? 'choice' : 'text';
}

function ancestorsWithin(element: Element, within: Element): Element[] {
  const chain: Element[] = [];
  for (let current = composedParent(element); current && chain.length < AROUND; current = composedParent(current)) {
    chain.push(current);
    if (current === within) break;
  }
  return chain;
}
