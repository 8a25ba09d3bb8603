import { composedParent } from '@/utils/dom/composed-parent';
import type { ControlRegistry } from '@/utils/dom/control-registry';
import { ariaName } from '@/utils/dom/naming-texts';
import { attributeOf, contains, localNameOf, matches } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import { textOf } from '@/utils/dom/text-of';
import type { Writable } from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';
import { boxOf, CONTROLS, elementLabelOf, isControl, isPressable, isShown, namesOf, PRESSABLE } from './element-facts';
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
/** Elements of a box that are looked through for a list of messages; a pane of a whole application has more. */
const MOST = 3_000;
/** Elements of a row with its buttons, and of what may be around that. */
const FEW = 400;
/** Controls of the same form that are named. */
const MAX_OTHERS = 20;
/** So many other things to write in make a form of it, whatever stands around. */
const ASKS_MUCH = 4;

/**
 * All that counts of one thing to write in.
 * @param within the surface it is on, or the page
 */
export function readWritable(
  element: Element,
  within: Element,
  surfaceId: string | null,
  view: PageView,
  registry: ControlRegistry,
): Writable {
  const around = ancestorsWithin(element, within);
  const group = around.find((each) => matches(each, 'form')) ?? around.at(-1) ?? within;
  const others = othersIn(group, element, view);
  // No list above it and no button beside it make a line to chat in of a field of such a form.
  const asksMuch = others.filter((kind) => kind !== 'choice').length >= ASKS_MUCH;
  const log = asksMuch ? null : findLog(element, around, view);
  const send = asksMuch ? null : findSend(element, around, group, view);
  const [file] = view.widgetsWithin(group, 'input[type=file]');
  const limit = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.maxLength : -1;
  const tag = localNameOf(element);
  return {
    id: registry.idOf(element),
    widget: tag === 'textarea' || tag === 'input' ? tag : 'contenteditable',
    box: boxOf(element, view),
    words: namingWords(element),
    names: [namesOf(element), ...around.slice(0, 3).map(namesOf)].join(' ').slice(0, MAX_TEXT),
    maxLength: limit >= 0 ? limit : null,
    disabled: matches(element, ':disabled, [aria-disabled=true], [contenteditable=false], [readonly]'),
    surfaceId,
    log: log && { id: registry.idOf(log.element), by: log.by, rows: log.rows },
    send: send === null ? null : (elementLabelOf(send) || textOf(send, 60)).slice(0, MAX_TEXT),
    others,
    fileInputId: file ? registry.idOf(file) : null,
  };
}

/** The other controls around it that can be seen. */
function othersIn(group: Element, element: Element, view: PageView): Writable['others'] {
  const others: Writable['others'] = [];
  for (const each of view.widgetsWithin(group, CONTROLS)) {
    if (others.length >= MAX_OTHERS) break;
    if (each !== element && !contains(each, element) && isControl(each) && isShown(each, view)) others.push(kindOf(each));
  }
  return others;
}

/** Editors say in attributes and pseudo-elements what inputs say in their placeholder. */
function namingWords(element: Element): string {
  const own = ['data-placeholder', 'aria-placeholder', 'deep-chat-placeholder-text', 'data-text', 'data-hint'].map((name) =>
    attributeOf(element, name),
  );
  const first = element.firstElementChild ? attributeOf(element.firstElementChild, 'data-placeholder') : '';
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
function findLog(element: Element, around: readonly Element[], view: PageView): Log | null {
  const heightOf = (each: Element) => boxOf(each, view).height;
  const isOutside = (each: Element) => !contains(each, element) && !contains(element, each);
  const stands = (each: Element) => isOutside(each) && heightOf(each) >= MIN_LOG && isAbove(each, element, view);
  // In some chats the line comes after the last message, in the list itself: what scrolls in there is a part of a message.
  const outer = around.find(
    (each) => scrolls(each, view) && heightOf(each) >= MIN_LOG && each.scrollHeight > each.clientHeight,
  );
  /** Pictures in one message may scroll, too: low, and without a word. */
  const isPart = (scroller: Element) =>
    outer && heightOf(scroller) < heightOf(outer) * PART && scroller.textContent?.trim() === '';
  for (const box of around) {
    const role = view.widgetsWithin(box, LOG_ROLE).find(stands);
    if (role) return { element: role, by: 'role', rows: role.childElementCount };
    const live = view.widgetsWithin(box, LIVE).find(stands);
    if (live) return { element: live, by: 'live', rows: live.childElementCount };
    const scroller = view.stretchOf(box, MOST).find((each) => scrolls(each, view) && stands(each) && !isTray(each));
    if (scroller) return scrolling(outer && isPart(scroller) ? outer : scroller);
  }
  if (outer) return scrolling(outer);
  const isNamedList = (each: Element) =>
    view.layout.styleOf(each).overflowY !== 'visible' && LIST_NAME.test(namesOf(each)) && stands(each);
  const named = around.flatMap((box) => view.stretchOf(box, MOST).find(isNamedList) ?? [])[0];
  return named ? scrolling(named) : null;
}

function scrolling(element: Element): Log {
  return { element, by: 'scroll', rows: element.childElementCount };
}

function isAbove(each: Element, element: Element, view: PageView): boolean {
  const { top, height } = boxOf(each, view);
  return top + Math.min(height, MIN_LOG) <= view.layout.boxOf(element).bottom;
}

function scrolls(element: Element, { layout }: PageView): boolean {
  return /auto|scroll|overlay/.test(layout.styleOf(element).overflowY);
}

/** The button beside it that sends. What only looks like a button is looked for near by. */
function findSend(element: Element, around: readonly Element[], group: Element, view: PageView): Element | null {
  const { top, bottom, left, right } = view.layout.boxOf(element);
  const isBeside = (each: Element) => {
    if (each === element || contains(each, element) || !isPressable(each, view) || !isShown(each, view)) return false;
    const box = view.layout.boxOf(each);
    const inRow = box.bottom > top - BESIDE / 2 && box.top < bottom + BESIDE;
    return inRow && box.left < right + BESIDE && box.right > left - BESIDE;
  };
  const near =
    around
      .map((box) => view.stretchOf(box, MOST))
      .filter((inside) => inside.length <= FEW)
      .at(-1) ?? [];
  const beside = view.inOrder([...view.widgetsWithin(group, PRESSABLE), ...near]).filter(isBeside);
  return beside.find((each) => matches(each, '[type=submit]')) ?? beside.at(-1) ?? null;
}

function kindOf(element: Element): Writable['others'][number] {
  if (element instanceof HTMLTextAreaElement || matches(element, '[contenteditable]')) return 'multi-line';
  if (element instanceof HTMLSelectElement || matches(element, '[role=combobox]')) return 'choice';
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
