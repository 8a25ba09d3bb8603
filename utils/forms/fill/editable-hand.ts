import { focusOn, leave } from './focus';
import type { Hand, Route } from './hand';
import { pause } from './pause';
import { sameText } from './same-text';

/** Editors learn where the cursor is from `selectionchange`, which browsers send later, and some take their time over it, ms. */
const CURSOR_KNOWN = 60;

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
    read: () => ({ value: element.innerText, markup: element.innerHTML }),
    isEmpty: () => sameText(element.innerText, ''),
    fit: (value) => value,
    routes: [
      writing((value) => {
        // An editor that knows pasting makes paragraphs of lines as its own users know them; all others leave the event alone.
        if (paste(element, { 'text/plain': value })) insertLines(element, value);
      }),
      writing((value) => insertLines(element, value)),
      writing((value) => beforeInput(element, 'insertText', value)),
    ],
    holds: (value) => sameText(element.innerText, value),
    restore: async ({ value, markup = '' }) => {
      await edit(element, () => {
        if (!sameText(element.innerText, '') && !element.ownerDocument.execCommand('delete')) {
          beforeInput(element, 'deleteContentBackward', null);
        }
      });
      if (sameText(value, '')) return;
      await edit(element, () => {
        // The page's own formats, back by the way they could have come.
        if (paste(element, { 'text/html': markup, 'text/plain': value })) insertLines(element, value);
      });
    },
    isRestored: ({ value, markup }) => element.innerHTML === markup || sameText(element.innerText, value),
  };
}

/** Does something with the whole content selected, as a person who writes over it would have it. */
async function edit(element: HTMLElement, act: () => void): Promise<void> {
  focusOn(element);
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  selection.selectAllChildren(element);
  await pause(CURSOR_KNOWN);
  act();
  await pause(CURSOR_KNOWN);
  leave(element);
}

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

function beforeInput(element: HTMLElement, inputType: string, data: string | null): void {
  element.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, data }));
}
