import { markupOf } from '@/utils/dom/markup-of';
import { focusOn, leave } from './focus';
import type { Hand, Route } from './writer';
import { pause } from './pause';
import { sameText } from './same-text';

/** Editors learn where the cursor is from `selectionchange`, which browsers send later, and some take their time over it, ms. */
const CURSOR_KNOWN = 110;

/**
 * Rich editors keep a document of their own and listen to what editing causes; setting their HTML would bypass it and is never done
 * (docs/security.md, rule 11).
 */
export function editableHand(element: HTMLElement): Hand {
  const writing = (write: (value: string) => void): Route => {
    return async (value) => {
      await edit(element, () => write(value));
      return 'written';
    };
  };
  return {
    read: () => ({ value: element.innerText, markup: markupOf(element) }),
    isEmpty: () => sameText(element.innerText, ''),
    fit: (value) => value,
    routes: [
      writing((value) => {
        // An editor that knows pasting makes paragraphs of lines as its own users know them; all others leave the event alone.
        pasteOrInsert(element, value);
      }),
      writing((value) => insertText(element, value)),
      writing((value) => insertLines(element, value)),
      writing((value) => {
        beforeInput(element, 'insertText', value);
      }),
    ],
    holds: (value) => sameText(element.innerText, value),
    restore: async ({ value, markup = '' }) => {
      const routes = [
        // The page's own formats, back by the way they could have come.
        ...(isFormatted(markup) ? [() => pasteOrInsert(element, value, { 'text/html': markup })] : []),
        () => pasteOrInsert(element, value),
        () => insertLines(element, value),
      ];
      await empty(element);
      for (const route of routes) {
        if (sameText(element.innerText, value)) return;
        await empty(element);
        await edit(element, route);
      }
    },
    isRestored: ({ value, markup }) => markupOf(element) === markup || sameText(element.innerText, value),
  };
}

async function empty(element: HTMLElement): Promise<void> {
  if (sameText(element.innerText, '')) return;
  await edit(element, () => {
    if (beforeInput(element, 'deleteContentBackward', null)) element.ownerDocument.execCommand('delete');
  });
}

/** Is there more to it than lines of text? */
function isFormatted(markup: string): boolean {
  return /<(?!\/?(?:p|div|br|span)\b|!--)/i.test(markup);
}

function pasteOrInsert(element: HTMLElement, value: string, formats: Record<string, string> = {}): void {
  if (paste(element, { ...formats, 'text/plain': value })) insertText(element, value);
}

/** Does something with the whole content selected, as a person who writes over it would have it. */
async function edit(element: HTMLElement, act: () => void): Promise<void> {
  focusOn(element);
  // An editor puts its own cursor back when it gets the focus.
  await pause(CURSOR_KNOWN);
  selectAll(element);
  await pause(CURSOR_KNOWN);
  act();
  await pause(CURSOR_KNOWN);
  leave(element);
}

/** From the first letter to the last: editors lose their blocks when those are replaced, too. */
function selectAll(element: HTMLElement): void {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const first = texts.nextNode();
  if (!first || sameText(element.innerText, '')) {
    putCursorIn(element);
    return;
  }
  let last = first;
  for (let next = texts.nextNode(); next; next = texts.nextNode()) last = next;
  element.ownerDocument.getSelection()?.setBaseAndExtent(first, 0, last, last.nodeValue?.length ?? 0);
}

/**
 * An empty one has its cursor already, but for Firefox, in a window that has no focus: there the focus that goes into a shadow root takes
 * no cursor along, and what is edited is where the cursor is.
 */
function putCursorIn(element: HTMLElement): void {
  const selection = element.ownerDocument.getSelection();
  if (selection && !element.contains(selection.anchorNode)) selection.collapse(element, 0);
}

function insertText({ ownerDocument }: HTMLElement, value: string): void {
  ownerDocument.execCommand('insertText', false, value);
}

/** A line at a time, for editors that take no line ends. */
function insertLines({ ownerDocument }: HTMLElement, value: string): void {
  for (const [index, line] of value.split(/\r?\n/).entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
}

/** @returns whether the page left it to the browser, which does nothing about a paste that nobody made */
function paste(element: HTMLElement, content: Record<string, string>): boolean {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  return element.dispatchEvent(event);
}

/** Editors with a document of their own do what it announces and stop it. @returns whether the page left it to the browser */
function beforeInput(element: HTMLElement, inputType: string, data: string | null): boolean {
  const common = { bubbles: true, cancelable: true, composed: true };
  return element.dispatchEvent(new InputEvent('beforeinput', { ...common, inputType, data }));
}
